using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class RateShiftTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 40)]
    [InlineData(27, 27)]
    [InlineData(5, 30)]
    public void NothingTriedThere_SaysNothingWhateverWasSeenWithout(int baseFailures, int baseTrials)
    {
        RateShift shift = RateShift.Of(0, 0, baseFailures, baseTrials);

        Assert.Equal(1, shift.Higher, 9);
        Assert.Equal(1, shift.Lower, 9);
        Assert.InRange(shift.Always, 0, 1 + 1e-9);
        Assert.InRange(shift.Never, 0, 1 + 1e-9);
    }

    /// <summary>By hand for one failure there and one pass without, q being beta(1/2, 1) with mean 1/3 and mean square 1/5.</summary>
    [Fact]
    public void OneOfEach_IsWhatTheIntegralsGive()
    {
        RateShift shift = RateShift.Of(1, 1, 0, 1);

        // E[(1 + 2q)(1 - q) / 3] = 14/45 and E[q(1 - q) / 2] = 1/15, against E[q(1 - q)] = 2/15.
        Assert.Equal(14.0 / 6, shift.Higher, 3);
        Assert.Equal(0.5, shift.Lower, 3);
    }

    /// <summary>By the midpoint rule over both rates, with 1,500 points each.</summary>
    [Theory]
    [InlineData(3, 10, 5, 50, 1.9979, 0.3197)]
    [InlineData(20, 50, 20, 50, 0.3521, 0.2662)]
    [InlineData(0, 6, 1, 100, 0.2500, 1.0446)]
    [InlineData(9, 9, 60, 60, 1.0466, 0.1)]
    public void ManyResults_AreIntegratedWithinOnePercent(int failures, int trials, int baseFailures, int baseTrials, double higher, double lower)
    {
        RateShift shift = RateShift.Of(failures, trials, baseFailures, baseTrials);

        Assert.InRange(shift.Higher / higher, 0.99, 1.01);
        Assert.InRange(shift.Lower / lower, 0.99, 1.01);
    }

    [Fact]
    public void TestThatFailsEverywhere_IsNotMovedByOneMoreFailure()
    {
        RateShift shift = RateShift.Of(1, 1, 27, 27);

        Assert.InRange(shift.Higher, 0.9, 1.1);
        Assert.InRange(shift.Lower, 0.4, 0.6);
        Assert.InRange(shift.Never, 0, 0.1);
        Assert.InRange(shift.Always, 0, 0.01);
    }

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
        Assert.True(RateShift.Of(1, 10, 8, 10).Lower > 10, shift.ToString());
    }

    [Fact]
    public void SameRates_SpeakAgainstAnyChangeTheMoreTheLongerTheyAreSeen()
    {
        RateShift few = RateShift.Of(2, 5, 2, 5);
        RateShift many = RateShift.Of(20, 50, 20, 50);

        Assert.InRange(few.Higher, many.Higher, 1);
        Assert.InRange(many.Higher, 0, 0.4);
    }

    [Fact]
    public void ImpossibleCounts_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => RateShift.Of(2, 1, 0, 1));
}
