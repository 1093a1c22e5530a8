using QualityGate.Core.Planning;

namespace QualityGate.Core.Histories;

/// <summary>Makes of trends what the planner of an audit wants to know.</summary>
public static class TrendReputations
{
    /// <summary>A flake of one in twenty hides in so many clean results with less than 5 %.</summary>
    private const int ManyTrials = 59;

    public static Reputations Of(ImmutableArray<TestTrend> trends) => new(trends.Select(trend => (trend.Test, Of(trend))));

    private static Reputation Of(TestTrend trend) => trend.Standing switch
    {
        TrendStanding.Clean => trend.Rate.Trials >= ManyTrials ? Reputation.Reliable : Reputation.Unproven,
        TrendStanding.Recovered => Reputation.Recovered,
        TrendStanding.Flaky or TrendStanding.Failing or TrendStanding.Suspected or TrendStanding.FailedBefore => Reputation.Doubtful,
        _ => throw new UnreachableException(),
    };
}
