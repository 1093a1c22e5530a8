namespace QualityGate.Core.Statistics;

/// <summary>P-values adjusted for being several: comparing each with alpha errs anywhere with at most alpha.</summary>
/// <remarks>
/// S. Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65-70.
/// </remarks>
internal static class Holm
{
    /// <summary>The adjusted p-values, in [0, 1] and in the order given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A p-value outside [0, 1], or not a number.</exception>
    public static double[] Adjust(ReadOnlySpan<double> pValues)
    {
        foreach (var pValue in pValues)
            Require.Between(pValue, 0, 1);

        var ascending = pValues.ToArray();
        int[] places = [.. Enumerable.Range(0, ascending.Length)];
        Array.Sort(ascending, places);

        var adjusted = new double[ascending.Length];
        var highest = 0.0;
        for (var rank = 0; rank < ascending.Length; rank++)
        {
            // A larger p-value is never adjusted below a smaller one, although its factor is smaller.
            highest = Math.Max(highest, Math.Min(1, (ascending.Length - rank) * ascending[rank]));
            adjusted[places[rank]] = highest;
        }

        return adjusted;
    }
}
