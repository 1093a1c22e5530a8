using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class PosteriorPredictiveTests
{
    [Theory]
    [InlineData(1, 20, 126)]
    [InlineData(3, 50, 66)]
    public void Baseline_GivesTheCleanRunsNeeded(int failures, int trials, int expected) =>
        Assert.Equal(expected, PosteriorPredictive.CleanRunsNeeded(failures, trials));

    [Fact]
    public void NoRunsAfterTheFix_AreNoSurprise() =>
        Assert.Equal(1, PosteriorPredictive.ProbabilityOfClean(3, 50, 0), tolerance: 1e-12);

    [Fact]
    public void Probability_IsTheProductOfOneRunAfterTheOther() => Claim.HoldsFor(Any.CountsUpTo(200), c =>
    {
        var product = Enumerable.Range(0, 50)
            .Select(run => (c.Trials - c.Failures + 0.5 + run) / (c.Trials + 1.0 + run))
            .Aggregate((soFar, next) => soFar * next);
        return Math.Abs(PosteriorPredictive.ProbabilityOfClean(c.Failures, c.Trials, 50) / product - 1) < 1e-10;
    });

    [Fact]
    public void CleanRunsNeeded_AreTheFewestBelowTheLevel() => Claim.HoldsFor(Any.CountsUpTo(200), c =>
    {
        var needed = PosteriorPredictive.CleanRunsNeeded(c.Failures, c.Trials);
        return PosteriorPredictive.ProbabilityOfClean(c.Failures, c.Trials, needed) <= 0.05
            && PosteriorPredictive.ProbabilityOfClean(c.Failures, c.Trials, needed - 1) > 0.05;
    });

    [Fact]
    public void RarerFailure_NeedsMoreCleanRuns() => Claim.HoldsFor(Any.CountsUpTo(200), c =>
        PosteriorPredictive.CleanRunsNeeded(c.Failures, c.Trials + 1)
        >= PosteriorPredictive.CleanRunsNeeded(c.Failures, c.Trials));

    [Theory]
    [InlineData(-1, 10, 0.05)]
    [InlineData(11, 10, 0.05)]
    [InlineData(1, 10, 0)]
    [InlineData(1, 10, 1)]
    [InlineData(1, 10, double.NaN)]
    public void ImpossibleArguments_AreRefused(int failures, int trials, double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PosteriorPredictive.CleanRunsNeeded(failures, trials, level));

    [Fact]
    public void NegativeRunsAfterTheFix_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PosteriorPredictive.ProbabilityOfClean(1, 10, -1));

    [Fact]
    public void LevelNoIntCanReach_IsNotRoundedDown() =>
        Assert.Throws<OverflowException>(() => PosteriorPredictive.CleanRunsNeeded(0, 1000, 1e-6));
}
