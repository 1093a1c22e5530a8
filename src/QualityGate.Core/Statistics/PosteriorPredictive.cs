namespace QualityGate.Core.Statistics;

/// <summary>How surprising a row of clean runs after a fix would be if the fix had changed nothing.</summary>
/// <remarks>
/// The beta-binomial prediction from the runs before the fix, S. Geisser (1993), "Predictive Inference", under the
/// prior beta(1/2, 1/2) of H. Jeffreys (1946), Proceedings of the Royal Society A 186, 453-461.
/// </remarks>
public static class PosteriorPredictive
{
    /// <summary>
    /// B(a, b + n) / B(a, b) with a = failures + 1/2 and b = passes + 1/2: the probability that n runs are all clean
    /// although nothing was fixed.
    /// </summary>
    /// <param name="failures">Failures before the fix.</param>
    /// <param name="trials">Runs before the fix, same conditions, order and company.</param>
    /// <param name="cleanRuns">Runs after the fix.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= failures &lt;= trials, or a negative count of runs.</exception>
    public static double ProbabilityOfClean(int failures, int trials, int cleanRuns)
    {
        Require.Counts(failures, trials);
        ArgumentOutOfRangeException.ThrowIfNegative(cleanRuns);
        var (a, b) = (failures + 0.5, trials - failures + 0.5);
        return Math.Exp(LogBeta.Of(a, b + cleanRuns) - LogBeta.Of(a, b));
    }

    /// <summary>The fewest clean runs that have at most this probability if nothing was fixed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Not 0 &lt;= failures &lt;= trials, or a level that does not lie strictly between 0 and 1.
    /// </exception>
    /// <exception cref="OverflowException">No int holds the runs.</exception>
    public static int CleanRunsNeeded(int failures, int trials, double level = 0.05)
    {
        Require.StrictlyBetween(level, 0, 1);

        var (tooFew, enough) = (0, 1);
        while (ProbabilityOfClean(failures, trials, enough) > level)
            (tooFew, enough) = (enough, checked(enough * 2));

        while (enough - tooFew > 1)
        {
            var middle = tooFew + ((enough - tooFew) / 2);
            if (ProbabilityOfClean(failures, trials, middle) > level)
                tooFew = middle;
            else
                enough = middle;
        }

        return enough;
    }
}
