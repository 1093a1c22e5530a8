using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class NormalQuantileTests
{
    // Computed with forty digits by inverting the complementary error function.
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 1.28155156554460047)]
    [InlineData(0.925, 1.43953147093845592)]
    [InlineData(0.975, 1.95996398454005424)]
    [InlineData(0.9999, 3.71901648545568056)]
    [InlineData(0.001, -3.09023230616781354)]
    [InlineData(1e-10, -6.3613409024040562)]
    [InlineData(1e-20, -9.26234008979840757)]
    [InlineData(1e-300, -37.0470962993611992)]
    public void KnownProbability_GivesItsQuantile(double probability, double expected) =>
        Assert.Equal(expected, NormalQuantile.Of(probability), tolerance: 1e-12);

    [Fact]
    public void Quantile_IsAntisymmetricAboutTheMedian() =>
        Claim.HoldsFor(Any.Rate, p => Math.Abs(NormalQuantile.Of(p) + NormalQuantile.Of(1 - p)) < 1e-12);

    [Fact]
    public void Quantile_RisesWithTheProbability() =>
        Claim.HoldsFor(Any.Rate, p => NormalQuantile.Of(p) < NormalQuantile.Of(p + 1e-6));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void ImpossibleProbability_IsRefused(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalQuantile.Of(probability));
}
