using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class JaccardTests
{
    private static readonly Gen<int[]> FailedRuns =
        from count in Gen.Choose(0, 12)
        from runs in Gen.Choose(1, 20).ArrayOf(count)
        select runs.Distinct().Order().ToArray();

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 2, 3, 4 }, 0.5)]
    [InlineData(new[] { 3, 7 }, new[] { 3, 7 }, 1.0)]
    [InlineData(new[] { 1, 2 }, new[] { 3 }, 0.0)]
    [InlineData(new[] { 1, 2 }, new int[0], 0.0)]
    [InlineData(new int[0], new int[0], 0.0)]
    public void FailedRuns_GiveTheirOverlap(int[] first, int[] second, double expected) =>
        Assert.Equal(expected, Jaccard.Similarity(first, second));

    [Fact]
    public void Similarity_IsSharedOverAll() => Claim.HoldsFor(FailedRuns.Zip(FailedRuns), x =>
    {
        var (first, second) = x;
        var either = first.Union(second).Count();
        return Jaccard.Similarity(first, second) == (either == 0 ? 0 : (double)first.Intersect(second).Count() / either);
    });

    [Fact]
    public void Similarity_IsSymmetric() => Claim.HoldsFor(FailedRuns.Zip(FailedRuns), x =>
        Jaccard.Similarity(x.Item1, x.Item2) == Jaccard.Similarity(x.Item2, x.Item1));

    [Theory]
    [InlineData(new[] { 2, 1 })]
    [InlineData(new[] { 1, 1 })]
    public void RunsThatDoNotAscend_AreRefused(int[] runs)
    {
        Assert.Throws<ArgumentException>(() => Jaccard.Similarity(runs, [1]));
        Assert.Throws<ArgumentException>(() => Jaccard.Similarity([1], runs));
    }
}
