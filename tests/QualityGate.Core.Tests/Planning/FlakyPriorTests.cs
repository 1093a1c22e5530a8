using QualityGate.Core.Findings;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class FlakyPriorTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A");

    [Fact]
    public void TestOfWhichNothingIsKnown_HasTheBase() => Assert.Equal(FlakyPrior.Base, ShareOf(TimeSpan.Zero), tolerance: 1e-12);

    [Fact]
    public void FindingInTheTest_MakesItSuspicious()
    {
        Assert.InRange(ShareOf(TimeSpan.Zero, ScanScript.Finding("A")), FlakyPrior.Suspicious, 0.5);
        Assert.Equal(
            ShareOf(TimeSpan.Zero, ScanScript.Finding("A")),
            ShareOf(TimeSpan.Zero, ScanScript.Finding("A"), ScanScript.Finding("A"), ScanScript.Finding("A", FindingReach.Helper)));
    }

    [Fact]
    public void Slowness_CountsLessThanAFinding() => Assert.InRange(
        ShareOf(TimeSpan.FromSeconds(2)), FlakyPrior.Base * 1.5, ShareOf(TimeSpan.Zero, ScanScript.Finding("A", FindingReach.Helper)));

    [Fact]
    public void TestThatIsNewOrChanged_IsSuspicious() =>
        Assert.InRange(ShareOf(CodeAge.Changed, TimeSpan.Zero), FlakyPrior.Suspicious, ShareOf(TimeSpan.Zero, ScanScript.Finding("A")));

    [Theory]
    [InlineData(CodeAge.AsBefore)]
    [InlineData(CodeAge.Unknown)]
    public void AnyOtherTest_IsNone(CodeAge age) => Assert.Equal(FlakyPrior.Base, ShareOf(age, TimeSpan.Zero), tolerance: 1e-12);

    [Fact]
    public void MaskedFailure_SaysNothing() =>
        Assert.Equal(FlakyPrior.Base, ShareOf(TimeSpan.Zero, ScanScript.Finding("A") with { Cause = RootCause.Masking }), tolerance: 1e-12);

    [Fact]
    public void ChangeAndNewness_AreOneReason() => Assert.Equal(
        FlakyPrior.Of(Shop.IdOf("A"), CodeAge.Unknown, TimeSpan.Zero, [], Reputation.New).FlakyShare,
        FlakyPrior.Of(Shop.IdOf("A"), CodeAge.Changed, TimeSpan.Zero, [], Reputation.New).FlakyShare);

    [Fact]
    public void Past_RaisesDoubtMoreThanItLaysIt()
    {
        double[] shares =
        [
            .. new[] { Reputation.Reliable, Reputation.Unknown, Reputation.New, Reputation.Recovered, Reputation.Doubtful }
                .Select(reputation => FlakyPrior.Of(Shop.IdOf("A"), CodeAge.Unknown, TimeSpan.Zero, [], reputation).FlakyShare),
        ];

        Assert.Equal(shares.Order(), shares);
        Assert.InRange(shares[0], FlakyPrior.Base / 3, FlakyPrior.Base);
        Assert.InRange(shares[2], FlakyPrior.Suspicious, 0.2);
    }

    private static double ShareOf(TimeSpan duration, params ImmutableArray<StaticFinding> findings) => ShareOf(CodeAge.Unknown, duration, findings);

    private static double ShareOf(CodeAge age, TimeSpan duration, params ImmutableArray<StaticFinding> findings) =>
        FlakyPrior.Of(Shop.IdOf("A"), age, duration, findings).FlakyShare;
}
