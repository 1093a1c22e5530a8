using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class RateShiftTests
{
    [Fact]
    public void NothingTried_SaysNothing()
    {
        RateShift shift = RateShift.Of(0, 0, 0, 0);

        Assert.Equal(1, shift.Higher, 2);
        Assert.Equal(1, shift.Lower, 2);
        Assert.Equal(1, shift.Always, 2);
    }

    /// <summary>By hand for one failure there and one pass without: half of (1 + p)(1 - p) over beta(1/2, 2), against B(3/2, 3) / B(1/2, 2).</summary>
    [Fact]
    public void OneOfEach_IsWhatTheIntegralGives() => Assert.Equal(
        // With p of mean 1/5 and mean square 3/35: (1 - 3/35) / 2 = 16/35, against E[p (1 - p)] = 1/5 - 3/35 = 4/35.
        4, RateShift.Of(1, 1, 0, 1).Higher, 2);

    [Theory]
    [InlineData(10, 10, 0, 10)]
    [InlineData(3, 3, 0, 10)]
    public void OneSidedFailures_AreBestExplainedByWhatDecidesAlone(int failures, int trials, int baseFailures, int baseTrials)
    {
        RateShift shift = RateShift.Of(failures, trials, baseFailures, baseTrials);

        Assert.True(shift.Always > shift.Higher && shift.Higher > 1 && shift.Lower < 1, shift.ToString());
    }

    [Fact]
    public void MoreFailures_SpeakForAHigherRate()
    {
        RateShift shift = RateShift.Of(8, 10, 1, 10);

        Assert.True(shift.Higher > 20 && shift.Higher > shift.Always && shift.Lower < 1, shift.ToString());
        Assert.Equal(shift.Higher, RateShift.Of(1, 10, 8, 10).Lower, 9);
    }

    [Fact]
    public void SameRates_SpeakAgainstAnyChangeTheMoreTheLongerTheyAreSeen()
    {
        RateShift few = RateShift.Of(2, 5, 2, 5);
        RateShift many = RateShift.Of(20, 50, 20, 50);

        Assert.InRange(few.Higher, many.Higher, 1);
        Assert.InRange(many.Higher, 0, 0.3);
    }

    [Fact]
    public void ImpossibleCounts_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => RateShift.Of(2, 1, 0, 1));
}
