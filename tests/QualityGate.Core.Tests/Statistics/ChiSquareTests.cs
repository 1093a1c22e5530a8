using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class ChiSquareTests
{
    // The critical values of Abramowitz and Stegun (1964), table 26.8.
    [Theory]
    [InlineData(3.84146, 1, 0.05)]
    [InlineData(6.63490, 1, 0.01)]
    [InlineData(5.99147, 2, 0.05)]
    [InlineData(11.0705, 5, 0.05)]
    [InlineData(18.3070, 10, 0.05)]
    [InlineData(29.5883, 10, 0.001)]
    [InlineData(43.7729, 30, 0.05)]
    [InlineData(0.00393214, 1, 0.95)]
    [InlineData(124.342, 100, 0.05)]
    public void CriticalValue_IsExceededAsTheTableSays(double value, int degreesOfFreedom, double probability) =>
        Assert.Equal(1, ChiSquare.UpperTail(value, degreesOfFreedom) / probability, tolerance: 1e-4);

    [Fact]
    public void TwoDegreesOfFreedom_AreTheExponentialLaw() => Assert.All(
        new[] { 0, 0.1, 1, 3, 4.1, 10, 60, 700 },
        value => Assert.Equal(1, ChiSquare.UpperTail(value, 2) / Math.Exp(-value / 2), tolerance: 1e-12));

    [Fact]
    public void TwoGroups_GiveTheSquareOfTheNormalDeviate() =>
        // 30 of 100 against 50 of 100: z = 0.2 / sqrt(0.4 * 0.6 * 0.02) = 2.88675, chi-square 8.3333, p = 0.003892417.
        Assert.Equal(0.003892417, ChiSquare.Homogeneity([(30, 100), (50, 100)]), tolerance: 1e-8);

    [Fact]
    public void ThreeGroups_GiveTheStatisticByHand() =>
        // 10, 20 and 30 of 50: expected 20 each, 100/20 + 100/30 twice = 16.6667 with 2 degrees of freedom, p = exp(-8.3333).
        Assert.Equal(Math.Exp(-25.0 / 3), ChiSquare.Homogeneity([(10, 50), (20, 50), (30, 50)]), tolerance: 1e-12);

    [Fact]
    public void EqualGroups_DoNotDiffer() => Assert.Equal(1, ChiSquare.Homogeneity([(5, 20), (5, 20), (5, 20)]), tolerance: 1e-12);

    [Fact]
    public void TooLittle_SaysNothing()
    {
        Assert.Equal(1, ChiSquare.Homogeneity([]));
        Assert.Equal(1, ChiSquare.Homogeneity([(3, 10)]));
        Assert.Equal(1, ChiSquare.Homogeneity([(3, 10), (0, 0)]));
        Assert.Equal(1, ChiSquare.Homogeneity([(0, 10), (0, 10)]));
        Assert.Equal(1, ChiSquare.Homogeneity([(10, 10), (10, 10)]));
        Assert.Equal(1, ChiSquare.Homogeneity([(1, 1), (0, 9)]));
    }

    [Fact]
    public void Homogeneity_IgnoresTheOrderOfGroups() => Claim.HoldsFor(Any.CountsUpTo(60), counts =>
        Math.Abs(ChiSquare.Homogeneity([counts, (20, 60), (30, 50)]) - ChiSquare.Homogeneity([(30, 50), counts, (20, 60)])) < 1e-12);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, 0)]
    public void ImpossibleArguments_AreRefused(double value, int degreesOfFreedom) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.UpperTail(value, degreesOfFreedom));

    [Fact]
    public void ImpossibleCounts_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.Homogeneity([(3, 2), (1, 2)]));
}
