using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class PlainRerunsTests
{
    [Theory]
    [InlineData(0, 100, 50, 0)] // never failed
    [InlineData(100, 100, 50, 0)] // never passed
    [InlineData(1, 100, 100, 1)] // all of them
    [InlineData(1, 100, 20, 0.2)] // the one failure is among a fifth of the runs
    [InlineData(1, 100, 1.9, 0)] // one run shows one outcome
    [InlineData(2, 4, 2, 2.0 / 3)] // 6 pairs, of which 4 hold both
    [InlineData(3, 4, 3, 0.75)] // of 4 triples one has no pass
    [InlineData(50, 100, 200, 1)]
    public void Chance_IsTheShareOfChoicesThatShowBoth(int failures, int trials, double runs, double chance) =>
        Assert.Equal(chance, PlainReruns.ChanceWithin(new FailureRate(failures, trials), runs), 12);

    [Fact]
    public void MoreRunsThanWereMade_FailAtTheRateSeen() =>
        Assert.Equal(1 - Math.Pow(0.99, 150) - Math.Pow(0.01, 150), PlainReruns.ChanceWithin(new FailureRate(1, 100), 150), 12);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, false)]
    public void BothOutcomes_AreAFind(int failures, bool isFind) => Assert.Equal(isFind, PlainReruns.Find(new FailureRate(failures, 100)));
}
