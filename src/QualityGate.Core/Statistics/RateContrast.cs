namespace QualityGate.Core.Statistics;

/// <summary>
/// How much better two rates explain two groups of trials than a single one does. It is a bet against "it makes no difference":
/// if that is true, the bet is ever worth more than k with a probability of at most 1/k, whatever decided which trial to make
/// next and when to stop. A test by p-values would not allow that, and a search chooses each trial by the ones before.
/// </summary>
/// <remarks>
/// L. Wasserman, A. Ramdas and S. Balakrishnan (2020), "Universal inference", PNAS 117, 16880-16890, section 8, with J. Ville's
/// inequality (1939). The bet is spread evenly over three: always in one group and never in the other; any rate in one, never in
/// the other; any two rates, each under the prior beta(1/2, 1/2) of H. Jeffreys (1946). A single rate is given its best value.
/// </remarks>
internal static class RateContrast
{
    /// <summary>The natural logarithm of what the bet is worth; 0 where the first group does not have the higher share of hits.</summary>
    /// <param name="hits">Hits in the group that is said to have more of them.</param>
    /// <param name="trials">Trials in that group.</param>
    /// <param name="otherHits">Hits in the other group.</param>
    /// <param name="otherTrials">Trials in the other group.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= hits &lt;= trials in one of the groups.</exception>
    public static double Log(int hits, int trials, int otherHits, int otherTrials)
    {
        Require.Counts(hits, trials);
        Require.Counts(otherHits, otherTrials);
        if ((long)hits * otherTrials <= (long)otherHits * trials)
            return 0;

        double always = hits == trials && otherHits == 0 ? 1 : 0;
        double sometimes = otherHits == 0 ? Math.Exp(AnyRate(hits, trials)) : 0;
        double anyTwo = Math.Exp(AnyRate(hits, trials) + AnyRate(otherHits, otherTrials));
        return Math.Log((always + sometimes + anyTwo) / 3) - BestSingleRate(hits + otherHits, trials + otherTrials);
    }

    private static double AnyRate(int hits, int trials) => LogBeta.Of(hits + 0.5, trials - hits + 0.5) - LogBeta.Of(0.5, 0.5);

    private static double BestSingleRate(int hits, int trials) => Part(hits, trials) + Part(trials - hits, trials);

    private static double Part(int count, int trials) => count == 0 ? 0 : count * Math.Log((double)count / trials);
}
