using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class RunsNeededTests
{
    [Theory]
    [InlineData(0.10, 0.95, 29)]
    [InlineData(0.05, 0.95, 59)]
    [InlineData(0.01, 0.95, 299)]
    [InlineData(0.5, 0.75, 2)]
    [InlineData(0.9, 0.5, 1)]
    [InlineData(1, 0.95, 1)]
    public void RateAndConfidence_GiveTheRuns(double rate, double confidence, int expected) =>
        Assert.Equal(expected, RunsNeeded.Of(rate, confidence));

    [Fact]
    public void Runs_AreTheFewestThatReachTheConfidence() =>
        Claim.HoldsFor(Any.Rate.Zip(Any.Confidence), x =>
        {
            var (rate, confidence) = x;
            var runs = RunsNeeded.Of(rate, confidence);
            return new DetectionPower(rate, runs).Probability >= confidence - 1e-12
                && new DetectionPower(rate, runs - 1).Probability < confidence + 1e-12;
        });

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(-0.1, 0.95)]
    [InlineData(1.1, 0.95)]
    [InlineData(double.NaN, 0.95)]
    [InlineData(0.1, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.1, double.NaN)]
    public void ImpossibleArguments_AreRefused(double rate, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RunsNeeded.Of(rate, confidence));

    [Theory]
    [InlineData(1e-12)]
    [InlineData(double.Epsilon)]
    public void RateNoIntCanSee_IsNotRoundedDown(double rate) => Assert.Throws<OverflowException>(() => RunsNeeded.Of(rate));
}
