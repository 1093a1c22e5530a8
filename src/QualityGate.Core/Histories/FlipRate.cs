namespace QualityGate.Core.Histories;

/// <summary>How often a test changed its mind: of two results in a row, of the same code under the same conditions, one passed and one failed.</summary>
/// <param name="Flips">At least 0.</param>
/// <param name="Pairs">Results with one before them; at least <paramref name="Flips"/>.</param>
/// <remarks>
/// E. Kowalczyk, K. Nair, Z. Gao, L. Silberstein, T. Long and A. Memon (2020), "Modeling and ranking flaky tests at Apple",
/// ICSE-SEIP 2020, 110-119. A broken test has a failure rate of 1 and a flip rate of 0.
/// </remarks>
public sealed record FlipRate(int Flips, int Pairs)
{
    /// <summary>0 to 1; 0 where there were no pairs.</summary>
    public double Share => Pairs == 0 ? 0 : (double)Flips / Pairs;
}
