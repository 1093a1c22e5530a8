namespace QualityGate.Core.Statistics;

/// <summary>Fisher's exact test: do two conditions, A and B, fail at different rates?</summary>
/// <remarks>
/// R. A. Fisher (1935), "The Design of Experiments", chapter II. The two-sided test sums the tables that are no
/// likelier than the one seen: G. H. Freeman and J. H. Halton (1951), Biometrika 38, 141-149.
/// </remarks>
internal static class FisherExact
{
    // Tables of equal probability must count as equal although their logarithms were rounded differently.
    private const double Tie = 1e-7;

    /// <summary>
    /// The probability that A would show at least this many of the failures if both conditions failed alike.
    /// Small: A fails more often than B.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A side without 0 &lt;= failures &lt;= trials.</exception>
    public static double OneSided(int failuresA, int trialsA, int failuresB, int trialsB) =>
        Sum(Alike(failuresA, trialsA, failuresB, trialsB), (seen, _) => seen >= failuresA);

    /// <summary>The probability of a table no likelier than this one if both conditions failed alike.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side without 0 &lt;= failures &lt;= trials.</exception>
    public static double TwoSided(int failuresA, int trialsA, int failuresB, int trialsB)
    {
        var alike = Alike(failuresA, trialsA, failuresB, trialsB);
        var threshold = alike.LogProbability(failuresA) + Tie;
        return Sum(alike, (_, logProbability) => logProbability <= threshold);
    }

    private static Hypergeometric Alike(int failuresA, int trialsA, int failuresB, int trialsB)
    {
        Require.Counts(failuresA, trialsA);
        Require.Counts(failuresB, trialsB);
        return new Hypergeometric((long)failuresA + failuresB, trialsA, trialsB);
    }

    private static double Sum(Hypergeometric alike, Func<long, double, bool> counts)
    {
        var sum = 0.0;
        for (var seen = alike.Lowest; seen <= alike.Highest; seen++)
        {
            var logProbability = alike.LogProbability(seen);
            if (counts(seen, logProbability))
                sum += Math.Exp(logProbability);
        }

        return Math.Min(1, sum);
    }
}
