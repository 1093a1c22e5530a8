using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class HolmTests
{
    private static readonly Gen<double[]> PValues =
        from count in Gen.Choose(0, 12)
        from values in Any.Rate.ArrayOf(count)
        select values;

    // As R's p.adjust(p, "holm") gives them.
    [Theory]
    [InlineData(new[] { 0.01, 0.04, 0.03, 0.005 }, new[] { 0.03, 0.06, 0.06, 0.02 })]
    [InlineData(new[] { 0.01, 0.02, 0.03, 0.04 }, new[] { 0.04, 0.06, 0.06, 0.06 })]
    [InlineData(new[] { 0.5, 0.6 }, new[] { 1.0, 1.0 })]
    [InlineData(new[] { 0.2 }, new[] { 0.2 })]
    [InlineData(new double[0], new double[0])]
    public void KnownPValues_GiveTheirAdjustment(double[] pValues, double[] expected) =>
        Assert.Equal(expected, Holm.Adjust(pValues), (a, b) => Math.Abs(a - b) < 1e-15);

    [Fact]
    public void Adjusted_LiesBetweenTheRawAndTheBonferroniValue() => Claim.HoldsFor(PValues, pValues =>
        Holm.Adjust(pValues).Zip(pValues).All(x => x.Second <= x.First && x.First <= Math.Min(1, pValues.Length * x.Second)));

    [Fact]
    public void Adjusted_RanksLikeTheRawValues() => Claim.HoldsFor(PValues, pValues =>
    {
        var adjusted = Holm.Adjust(pValues).Zip(pValues).OrderBy(x => x.Second).Select(x => x.First).ToArray();
        return adjusted.SequenceEqual(adjusted.Order());
    });

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void ImpossiblePValue_IsRefused(double pValue) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Holm.Adjust([0.5, pValue]));
}
