namespace QualityGate.Core.Statistics;

/// <summary>
/// How much better failures under one condition, beside those without it, are explained by a rate that the condition has changed
/// than by one and the same rate: three Bayes factors, each against "the same". 1 says that nothing was learnt.
/// </summary>
/// <param name="Higher">The rate is higher there, by however much.</param>
/// <param name="Lower">The rate is lower there.</param>
/// <param name="Always">The condition alone decides: it fails nearly always there and nearly never without.</param>
/// <param name="Never">The same the other way round: it fails nearly never there and nearly always without.</param>
/// <remarks>
/// R. E. Kass and A. E. Raftery (1995), "Bayes factors", Journal of the American Statistical Association 90, 773-795. Whatever the
/// explanation, the rate q without the condition is beta(1/2, 1): flaky tests mostly pass, and some nearly always fail. So what was
/// seen without it alone speaks for none. The higher rate lies between q and 1, with a density that falls to 0 at 1, because what always
/// fails there is another explanation; the lower one is uniform between 0 and q. What decides alone
/// is beta(20, 1/2) there, and q as if it were beta(1/2, 20), which is held against failures without the condition and is no merit
/// of their absence.
/// </remarks>
internal readonly record struct RateShift(double Higher, double Lower, double Always, double Never)
{
    private const double Sure = 20;

    // Points of the midpoint rule; twice as many change no factor by 1 % for 100 trials.
    private const int Points = 40;

    /// <param name="failures">Failures under the condition.</param>
    /// <param name="trials">Trials under the condition.</param>
    /// <param name="baseFailures">Failures without it.</param>
    /// <param name="baseTrials">Trials without it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials, there or without.</exception>
    public static RateShift Of(int failures, int trials, int baseFailures, int baseTrials)
    {
        Require.Counts(failures, trials);
        Require.Counts(baseFailures, baseTrials);
        double inside = Math.Exp(LogBeta.Of(failures + 1, trials - failures + 1));
        double above = 2 * Math.Exp(LogBeta.Of(failures + 1, trials - failures + 2));
        var (same, higher, lower) = (0.0, 0.0, 0.0);
        for (int point = 0; point < Points; point++)
        {
            // With q = sin^2 of an angle both ends are near enough to be seen, and the density of beta(1/2, 1) becomes the cosine.
            double angle = Math.PI / 2 * (point + 0.5) / Points;
            double q = Math.Sin(angle) * Math.Sin(angle);
            double weight = Math.Cos(angle) * Math.Pow(q, baseFailures) * Math.Pow(1 - q, baseTrials - baseFailures);
            double seen = Math.Pow(q, failures) * Math.Pow(1 - q, trials - failures);
            double below = IncompleteBeta.Of(q, failures + 1, trials - failures + 1);

            // One more pass in the second parameter: NIST Digital Library of Mathematical Functions (2010), 8.17.21.
            double falling = below + (seen * q * (1 - q) / ((trials - failures + 1) * inside));
            same += weight * seen;
            higher += weight * above * (1 - falling) / ((1 - q) * (1 - q));
            lower += weight * inside * below / q;
        }

        double all = Evidence(failures + baseFailures, trials + baseTrials, 0.5, 1);
        return new RateShift(
            higher / same,
            lower / same,
            Evidence(failures, trials, Sure, 0.5) * Quiet(baseFailures, baseTrials, 0.5, Sure) / all,
            Evidence(failures, trials, 0.5, Sure) * Quiet(baseFailures, baseTrials, Sure, 0.5) / all);
    }

    // What was seen without the condition may contradict that prior, and is not better explained by it than by the usual one.
    private static double Quiet(int failures, int trials, double a, double b) => Math.Min(Evidence(failures, trials, 0.5, 1), Evidence(failures, trials, a, b));

    // The probability of these very results, in their order, under a rate with that beta prior.
    private static double Evidence(int failures, int trials, double a, double b) =>
        Math.Exp(LogBeta.Of(failures + a, trials - failures + b) - LogBeta.Of(a, b));
}
