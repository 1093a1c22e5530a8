namespace QualityGate.Bench.Figures;

/// <summary>Several measurements of one thing: the middle one, and the quartiles around it.</summary>
internal sealed record Spread(double Median, double Lower, double Upper)
{
    /// <param name="values">At least one.</param>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return new Spread(At(ordered, 0.5), At(ordered, 0.25), At(ordered, 0.75));
    }

    /// <param name="format">Such as <c>0.00</c>.</param>
    public string ToText(string format) => string.Format(
        CultureInfo.InvariantCulture, "{0} [{1}, {2}]", In(format, Median), In(format, Lower), In(format, Upper));

    private static string In(string format, double value) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The quantile by linear interpolation between the two neighbours (type 7 of Hyndman and Fan).</summary>
    private static double At(double[] ordered, double share)
    {
        double place = share * (ordered.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + (place - below) * (ordered[above] - ordered[below]);
    }
}
