using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Tests.Statistics;

public sealed class FisherExactTests
{
    private static readonly Gen<((int Failures, int Trials) A, (int Failures, int Trials) B)> Tables =
        Any.CountsUpTo(40).Zip(Any.CountsUpTo(40)).Select(x => (x.Item1, x.Item2));

    // Fisher (1935), the tasting of tea, and the convicted twins of criminals, both as R's fisher.test reports them.
    [Theory]
    [InlineData(3, 4, 1, 4, 0.2429, 0.4857)]
    [InlineData(10, 13, 2, 17, 0.0004652, 0.0005367)]
    public void PublishedTable_GivesThePublishedPValues(
        int failuresA, int trialsA, int failuresB, int trialsB, double oneSided, double twoSided)
    {
        Assert.Equal(1, FisherExact.OneSided(failuresA, trialsA, failuresB, trialsB) / oneSided, tolerance: 0.0002);
        Assert.Equal(1, FisherExact.TwoSided(failuresA, trialsA, failuresB, trialsB) / twoSided, tolerance: 0.0002);
    }

    [Fact]
    public void FailuresOnlyInOneOfTwoEqualConditions_AreTheSplitOfAllFailures() =>
        Assert.Equal(1.0 / 184_756, FisherExact.OneSided(10, 10, 0, 10), tolerance: 1e-15);

    [Fact]
    public void NoTrialsOnOneSide_SayNothing()
    {
        Assert.Equal(1, FisherExact.OneSided(0, 0, 3, 5), tolerance: 1e-12);
        Assert.Equal(1, FisherExact.TwoSided(0, 0, 3, 5), tolerance: 1e-12);
    }

    [Fact]
    public void NoFailures_SayNothing() => Assert.Equal(1, FisherExact.OneSided(0, 10, 0, 10), tolerance: 1e-12);

    [Fact]
    public void OneSided_MirrorsWhenPassesAndConditionsAreSwapped() => Claim.HoldsFor(Tables, t =>
        Math.Abs(
            FisherExact.OneSided(t.A.Failures, t.A.Trials, t.B.Failures, t.B.Trials)
            - FisherExact.OneSided(t.B.Trials - t.B.Failures, t.B.Trials, t.A.Trials - t.A.Failures, t.A.Trials)) < 1e-11);

    [Fact]
    public void TwoSided_IgnoresTheOrderOfConditions() => Claim.HoldsFor(Tables, t =>
        Math.Abs(
            FisherExact.TwoSided(t.A.Failures, t.A.Trials, t.B.Failures, t.B.Trials)
            - FisherExact.TwoSided(t.B.Failures, t.B.Trials, t.A.Failures, t.A.Trials)) < 1e-11);

    [Fact]
    public void PValues_AreProbabilitiesAndTwoSidedIsNotBelowTheSmallerSide() => Claim.HoldsFor(Tables, t =>
    {
        var more = FisherExact.OneSided(t.A.Failures, t.A.Trials, t.B.Failures, t.B.Trials);
        var fewer = FisherExact.OneSided(t.B.Failures, t.B.Trials, t.A.Failures, t.A.Trials);
        var either = FisherExact.TwoSided(t.A.Failures, t.A.Trials, t.B.Failures, t.B.Trials);
        return Math.Min(more, fewer) > 0 && Math.Min(more, fewer) <= either + 1e-12 && either <= 1;
    });

    [Fact]
    public void FailureOfAForAPass_NeverRaisesTheOneSidedPValue() => Claim.HoldsFor(Tables, t =>
        FisherExact.OneSided(t.A.Failures + 1, t.A.Trials + 1, t.B.Failures, t.B.Trials)
        <= FisherExact.OneSided(t.A.Failures, t.A.Trials + 1, t.B.Failures, t.B.Trials) + 1e-12);

    [Theory]
    [InlineData(-1, 4, 1, 4)]
    [InlineData(5, 4, 1, 4)]
    [InlineData(1, 4, -1, 4)]
    [InlineData(1, 4, 5, 4)]
    [InlineData(0, -1, 1, 4)]
    public void ImpossibleCounts_AreRefused(int failuresA, int trialsA, int failuresB, int trialsB)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.OneSided(failuresA, trialsA, failuresB, trialsB));
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.TwoSided(failuresA, trialsA, failuresB, trialsB));
    }
}
