namespace QualityGate.Core.Statistics;

/// <summary>The exact interval for a failure rate: never covers less than its confidence, so gates decide by it.</summary>
/// <remarks>
/// C. J. Clopper and E. S. Pearson (1934), "The use of confidence or fiducial limits illustrated in the case of the
/// binomial", Biometrika 26, 404-413. Good for a million trials: about nine digits of each bound.
/// </remarks>
public static class ClopperPearson
{
    /// <summary>The two-sided interval; no trials leave every rate plausible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Not 0 &lt;= failures &lt;= trials, or a confidence that does not lie strictly between 0 and 1.
    /// </exception>
    public static Interval Of(int failures, int trials, double confidence = 0.95)
    {
        Require.Counts(failures, trials);
        Require.StrictlyBetween(confidence, 0, 1);
        var tail = (1 - confidence) / 2;
        return new Interval(Lower(failures, trials, tail), Upper(failures, trials, tail));
    }

    /// <summary>The one-sided bound: with the given confidence the rate is at most this.</summary>
    /// <remarks>Without failures it is 1 - (1 - confidence)^(1 / trials).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Of"/>.</exception>
    public static double UpperBound(int failures, int trials, double confidence = 0.95)
    {
        Require.Counts(failures, trials);
        Require.StrictlyBetween(confidence, 0, 1);
        return Upper(failures, trials, 1 - confidence);
    }

    private static double Lower(int failures, int trials, double tail) =>
        failures == 0 ? 0 : IncompleteBeta.Inverse(tail, failures, trials - failures + 1.0);

    // The failure rate is high where the pass rate is low.
    private static double Upper(int failures, int trials, double tail) => 1 - Lower(trials - failures, trials, tail);
}
