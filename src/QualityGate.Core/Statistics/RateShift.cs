namespace QualityGate.Core.Statistics;

/// <summary>
/// How much better failures under one condition, beside those without it, are explained by a rate that the condition has changed
/// than by one and the same rate: three Bayes factors, each against "the same". 1 says that nothing was learnt.
/// </summary>
/// <param name="Higher">The rate is higher there, by however much.</param>
/// <param name="Lower">The rate is lower there.</param>
/// <param name="Always">The condition alone decides: it fails nearly always there and nearly never without.</param>
/// <remarks>
/// R. E. Kass and A. E. Raftery (1995), "Bayes factors", Journal of the American Statistical Association 90, 773-795. The lower of
/// two rates, and the one rate where there is but one, is beta(1/2, 2): flaky tests mostly pass. The higher one is uniform between
/// it and 1. What decides alone is beta(20, 1/2) there and beta(1/2, 20) without.
/// </remarks>
internal readonly record struct RateShift(double Higher, double Lower, double Always)
{
    private const double LowFailures = 0.5;

    private const double LowPasses = 2;

    private const double Sure = 20;

    // Points of the midpoint rule over the lower rate; twice as many change no factor by 1 %.
    private const int Points = 48;

    /// <param name="failures">Failures under the condition.</param>
    /// <param name="trials">Trials under the condition.</param>
    /// <param name="baseFailures">Failures without it.</param>
    /// <param name="baseTrials">Trials without it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials, there or without.</exception>
    public static RateShift Of(int failures, int trials, int baseFailures, int baseTrials)
    {
        Require.Counts(failures, trials);
        Require.Counts(baseFailures, baseTrials);
        double same = Evidence(failures + baseFailures, trials + baseTrials, LowFailures, LowPasses);
        return new RateShift(
            Apart(failures, trials, baseFailures, baseTrials) / same,
            Apart(baseFailures, baseTrials, failures, trials) / same,
            Evidence(failures, trials, Sure, 0.5) * Evidence(baseFailures, baseTrials, 0.5, Sure) / same);
    }

    // The probability of these very results, in their order, under a rate with that beta prior.
    private static double Evidence(int failures, int trials, double a, double b) =>
        Math.Exp(LogBeta.Of(failures + a, trials - failures + b) - LogBeta.Of(a, b));

    // The mean over the lower rate p of what both groups then have of probability, the other rate being uniform on (p, 1).
    private static double Apart(int high, int highTrials, int low, int lowTrials)
    {
        double inside = Math.Exp(LogBeta.Of(high + 1, highTrials - high + 1));
        double sum = 0;
        double weights = 0;
        for (int point = 0; point < Points; point++)
        {
            // With p = x^2 the density of beta(1/2, b), which is infinite at 0, becomes (1 - p)^(b - 1).
            double x = (point + 0.5) / Points;
            double p = x * x;
            double weight = Math.Pow(1 - p, LowPasses - 1);
            double above = inside * (1 - IncompleteBeta.Of(p, high + 1, highTrials - high + 1)) / (1 - p);
            sum += weight * above * Math.Pow(p, low) * Math.Pow(1 - p, lowTrials - low);
            weights += weight;
        }

        return sum / weights;
    }
}
