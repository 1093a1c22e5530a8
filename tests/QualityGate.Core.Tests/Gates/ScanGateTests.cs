using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Gates;

public sealed class ScanGateTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A");
    private static readonly ScanPolicy OnWarning = new() { FailOn = FindingSeverity.Warning };
    private static readonly ScanGap Gap = new(ScanGapKind.Generator, "failed", []);
    private static readonly Fault Unbuilt = new() { Kind = FaultKind.Build, Message = "no" };

    [Fact]
    public void CodeReadWholeWithoutFindings_Passes() => Ends([ExitCode.Passed], [ScanScript.Of(Shop)]);

    [Theory]
    [InlineData(FindingSeverity.Info, ExitCode.Passed)]
    [InlineData(FindingSeverity.Warning, ExitCode.Failed)]
    [InlineData(FindingSeverity.Error, ExitCode.Failed)]
    public void Finding_FailsFromItsSeverityOn(FindingSeverity severity, ExitCode code) =>
        Ends([code], [ScanScript.Of(Shop, ScanScript.Finding("A") with { Severity = severity })]);

    [Fact]
    public void RuleByName_FailsWhateverItsSeverity() => Ends(
        [ExitCode.Failed],
        [ScanScript.Of(Shop, ScanScript.Finding("A") with { Severity = FindingSeverity.Info })],
        policy: new ScanPolicy { FailOnRules = ["qg2009"] });

    [Fact]
    public void NothingToFailOn_FailsNothing() => Ends([ExitCode.Passed], [ScanScript.Of(Shop, ScanScript.Finding("A"))], policy: new ScanPolicy());

    [Fact]
    public void WhatWasNotSeen_LeavesItUndecided() => Ends([ExitCode.Undecided], [ScanScript.Of(Shop) with { Gaps = [Gap] }]);

    [Fact]
    public void FixThatFailed_LeavesNothingUnseen() => Ends([ExitCode.Passed], [ScanScript.Of(Shop) with { Gaps = [Gap with { Kind = ScanGapKind.Fix }] }]);

    [Fact]
    public void WhatWasNotSeen_CanBeAccepted() =>
        Ends([ExitCode.Passed], [ScanScript.Of(Shop) with { Gaps = [Gap] }], policy: OnWarning with { AllowPartial = true });

    [Fact]
    public void FindingInCodeThatWasNotReadWhole_FailsAndSaysBoth() =>
        Ends([ExitCode.Failed, ExitCode.Undecided], [ScanScript.Of(Shop, ScanScript.Finding("A")) with { Gaps = [Gap] }]);

    [Fact]
    public void ProjectThatDoesNotBuildBesideOthers_LeavesItUndecided() => Ends([ExitCode.Undecided], [ScanScript.Of(Shop)], [Unbuilt]);

    [Fact]
    public void NothingReadAtAll_IsTheEnvironmentsFault()
    {
        Ends([ExitCode.EnvironmentFailed], [ScanScript.Of(Shop) with { Files = 0, Gaps = [Gap] }], policy: OnWarning with { AllowPartial = true });
        Ends([ExitCode.EnvironmentFailed], [], [Unbuilt]);
    }

    [Fact]
    public void NothingToRead_IsNoTests()
    {
        Ends([ExitCode.NoTests], [], [Unbuilt with { Kind = FaultKind.NoTests }]);
        Ends([ExitCode.NoTests], []);
    }

    [Fact]
    public void FileOfTwoFrameworks_SpeaksOnce()
    {
        ProjectScan newer = ScanScript.Of(Shop, ScanScript.Finding("A"));
        ProjectScan older = newer with { Suite = new SuiteId(Shop.Id.Project, "net8.0") };

        ScanConclusion conclusion = ScanGate.Conclude("Shop", "1.0.0", [newer, older], [], OnWarning);

        Assert.Single(conclusion.Scans.SelectMany(scan => scan.Findings));
        Assert.Equal(2, conclusion.Scans.Length);
    }

    private static void Ends(ImmutableArray<ExitCode> codes, ImmutableArray<ProjectScan> scans, ImmutableArray<Fault>? faults = null, ScanPolicy? policy = null) =>
        Assert.Equal(codes.AsEnumerable(), ScanGate.Conclude("Shop", "1.0.0", scans, faults ?? [], policy ?? OnWarning).ExitCodes);
}
