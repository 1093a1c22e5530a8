using QualityGate.Core.Audits;

namespace QualityGate.Core.Tests.Audits;

public sealed class SuspectedTestsTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("Calm", "Flaky", "Clean")
        .Run(Under.Serial, "Calm:P Flaky:P Clean:P")
        .Run(Under.Serial, "Calm:P Flaky:F Clean:P")
        .Run(Under.Parallel, "Calm:P Flaky:P Clean:P")
        .Run(Under.Parallel, "Calm:P Flaky:P Clean:P");

    [Fact]
    public void TestThatNeverFailedAndIsFlagged_IsSuspected()
    {
        Audit audit = AuditScript.Of(Shop, ScanScript.Of(Shop, ScanScript.Finding("Calm"), ScanScript.Finding("Flaky")));

        Assert.Equal("Calm", Assert.Single(SuspectedTests.In(audit)).Id.Method);
        Assert.Equal(1, audit.Numbers.Suspected);
        Assert.Equal(2, audit.Numbers.Findings);
    }

    [Fact]
    public void FindingWhoseTestFailed_IsSeenFailing()
    {
        Audit audit = AuditScript.Of(Shop, ScanScript.Of(Shop, ScanScript.Finding("Calm"), ScanScript.Finding("Flaky")));

        Assert.Equal("Calm", Assert.Single(Assert.Single(SuspectedTests.FindingsIn(audit)).Finding.Tests).Method);
    }

    [Fact]
    public void AuditWithoutAScan_SuspectsNobody() => Assert.Empty(SuspectedTests.In(AuditScript.Of(Shop)));
}
