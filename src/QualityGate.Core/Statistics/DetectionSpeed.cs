namespace QualityGate.Core.Statistics;

/// <summary>How much a run promises for what it costs: the probability of a first failure, per second.</summary>
/// <remarks>
/// Looking next where the probability of finding for the cost is greatest finds soonest: L. D. Stone (1975), "Theory of Optimal
/// Search".
/// </remarks>
internal static class DetectionSpeed
{
    /// <summary>Starting a process takes longer than most tests, and no run takes no time.</summary>
    public static readonly TimeSpan LeastCost = TimeSpan.FromMilliseconds(1);

    /// <summary>Per second, for a run that shows all of these tests at once.</summary>
    /// <param name="promises">For each test the probability that it fails in the run, each in [0, 1].</param>
    /// <param name="cost">What the run takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A promise that is no probability.</exception>
    public static double Of(IEnumerable<double> promises, TimeSpan cost)
    {
        var none = 1.0;
        foreach (var promise in promises)
        {
            Require.Between(promise, 0, 1);
            none *= 1 - promise;
        }

        return (1 - none) / (cost > LeastCost ? cost : LeastCost).TotalSeconds;
    }
}
