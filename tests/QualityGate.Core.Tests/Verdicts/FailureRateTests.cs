using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Verdicts;

public sealed class FailureRateTests
{
    [Fact]
    public void NoTrials_LeaveEveryRatePossible()
    {
        FailureRate rate = new(0, 0);

        Assert.Equal(0, rate.Point);
        Assert.Equal((0, 1), (rate.Interval.Lower, rate.Interval.Upper));
        Assert.Equal((0, 1), (rate.ExactInterval.Lower, rate.ExactInterval.Upper));
    }

    [Fact]
    public void HigherShare_IsTheHigherRate() => Assert.True(new FailureRate(1, 2).CompareTo(new FailureRate(9, 20)) > 0);

    [Fact]
    public void EqualShares_GoByWhatStandsBehindThem() => Assert.True(new FailureRate(5, 10).CompareTo(new FailureRate(1, 2)) > 0);

    [Fact]
    public void Sum_PoolsFailuresAndTrials() => Assert.Equal(new FailureRate(3, 30), new FailureRate(1, 10) + new FailureRate(2, 20));

    [Fact]
    public void ExactInterval_IsNeverNarrower()
    {
        FailureRate rate = new(1, 20);

        Assert.True(rate.ExactInterval.Upper - rate.ExactInterval.Lower > rate.Interval.Upper - rate.Interval.Lower);
    }
}
