using System.Text.Json;
using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class DetectionPowerTests
{
    [Theory]
    [InlineData(0.20, 10, 0.8926258176)]
    [InlineData(0.05, 10, 0.40126306076162)]
    [InlineData(0.5, 0, 0)]
    [InlineData(0, 100, 0)]
    [InlineData(1, 1, 1)]
    public void RateAndRuns_GiveTheChanceToSeeTheFlake(double rate, int runs, double expected) =>
        Assert.Equal(expected, new DetectionPower(rate, runs).Probability, tolerance: 1e-13);

    [Fact]
    public void SeveralRates_KeepTheirOrder() =>
        Assert.Equal<DetectionPower>([new(0.2, 10), new(0.05, 10), new(0.1, 10)], DetectionPower.Of([0.2, 0.05, 0.1], 10));

    [Fact]
    public void OneMoreRun_NeverSeesLess() =>
        Claim.HoldsFor(Any.Rate.Zip(Any.Counts), x =>
        {
            var (rate, (_, runs)) = x;
            return new DetectionPower(rate, runs).Probability <= new DetectionPower(rate, runs + 1).Probability;
        });

    [Fact]
    public void Json_LosesNothing()
    {
        var power = new DetectionPower(0.05, 10);

        Assert.Equal(power, JsonSerializer.Deserialize<DetectionPower>(JsonSerializer.Serialize(power)));
    }

    [Theory]
    [InlineData(-0.1, 1)]
    [InlineData(1.1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0.5, -1)]
    public void ImpossibleArguments_AreRefused(double rate, int runs) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DetectionPower(rate, runs));
}
