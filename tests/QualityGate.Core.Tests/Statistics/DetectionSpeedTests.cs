using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class DetectionSpeedTests
{
    [Fact]
    public void OneTest_IsItsPromisePerSecond() => Assert.Equal(0.05, DetectionSpeed.Of([0.1], TimeSpan.FromSeconds(2)), tolerance: 1e-12);

    [Fact]
    public void SeveralTests_FailTogetherOnce() => Assert.Equal(0.19, DetectionSpeed.Of([0.1, 0.1], TimeSpan.FromSeconds(1)), tolerance: 1e-12);

    [Fact]
    public void NoTest_PromisesNothing() => Assert.Equal(0, DetectionSpeed.Of([], TimeSpan.FromSeconds(1)));

    [Fact]
    public void NoCost_IsNotForFree() => Assert.Equal(100, DetectionSpeed.Of([0.1], TimeSpan.Zero), tolerance: 1e-9);

    // Two boxes, a sure one and a slow one: Stone's rule looks first where p / cost is larger.
    [Fact]
    public void CheapSearch_ComesBeforeASurerDearOne() => Assert.True(
        DetectionSpeed.Of([0.02], TimeSpan.FromSeconds(0.4)) > DetectionSpeed.Of([0.1], TimeSpan.FromSeconds(10)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void WhatIsNoProbability_IsRefused(double promise) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionSpeed.Of([promise], TimeSpan.FromSeconds(1)));
}
