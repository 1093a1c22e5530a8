namespace QualityGate.Core.Statistics;

/// <summary>The score interval for a failure rate: close to its nominal confidence on average, so reports print it.</summary>
/// <remarks>
/// E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22, 209-212;
/// recommended by L. D. Brown, T. T. Cai and A. DasGupta (2001), Statistical Science 16, 101-133.
/// </remarks>
public static class Wilson
{
    /// <summary>The two-sided interval; no trials leave every rate plausible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Not 0 &lt;= failures &lt;= trials, or a confidence that does not lie strictly between 0 and 1.
    /// </exception>
    public static Interval Of(int failures, int trials, double confidence = 0.95)
    {
        Require.Counts(failures, trials);
        Require.StrictlyBetween(confidence, 0, 1);
        if (trials == 0)
            return new Interval(0, 1);

        double n = trials;
        var z = -NormalQuantile.Of((1 - confidence) / 2);
        var centre = (failures + (z * z / 2)) / (n + (z * z));
        var reach = z / (n + (z * z)) * Math.Sqrt((failures * (n - failures) / n) + (z * z / 4));

        // With no failure, or nothing else, the bound is exactly 0 or 1 and rounding must not move it.
        return new Interval(
            failures == 0 ? 0 : centre - reach,
            failures == trials ? 1 : centre + reach);
    }
}
