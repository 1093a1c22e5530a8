using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Baselines;

public sealed class RatchetTests
{
    private const string Reason = "it is being rewritten";

    private static readonly SuiteScript Calm = Runs(SuiteScript.Of("A", "B"), "A:P B:P");

    private static readonly SuiteScript Flaky = Calm.Run(Under.Serial, "A:F B:P");

    [Fact]
    public void FirstBaseline_AcceptsEverything()
    {
        RatchetStep step = Turn(before: null, AuditScript.Of(Flaky));

        Assert.False(step.IsHeldBack);
        Assert.Empty(step.Increases);
        Assert.Equal(["A:Flaky", "B:Stable"], Verdicts(step.Baseline));
        Assert.Empty(step.Baseline.Increases);
    }

    [Fact]
    public void NewFlakyTest_IsNotAccepted()
    {
        RatchetStep step = Turn(BaselineScript.Of(Calm), AuditScript.Of(Flaky));

        Assert.True(step.IsHeldBack);
        Assert.Equal(IncreaseKind.FlakyTests, Assert.Single(step.Increases).Kind);
        Assert.Equal(["A:Stable", "B:Stable"], Verdicts(step.Baseline));
    }

    [Fact]
    public void NewFlakyTest_IsAcceptedForAReasonThatIsKept()
    {
        RatchetStep step = Turn(BaselineScript.Of(Calm), AuditScript.Of(Flaky), Reason);

        Assert.False(step.IsHeldBack);
        Assert.Equal(["A:Flaky", "B:Stable"], Verdicts(step.Baseline));
        AcceptedIncrease kept = Assert.Single(step.Baseline.Increases);
        Assert.Equal((Reason, new IncreaseCount(IncreaseKind.FlakyTests, 1)), (kept.Reason, Assert.Single(kept.Accepted)));
    }

    [Fact]
    public void MendedTest_LowersItOnceThatIsProved()
    {
        AuditBaseline before = BaselineScript.Of(Flaky);

        Assert.Equal((1, "A:Flaky"), (Turn(before, AuditScript.Of(Calm)).NotProved, Verdicts(Turn(before, AuditScript.Of(Calm)).Baseline).First()));
        Assert.Equal("A:Stable", Verdicts(Turn(before, AuditScript.Of(Calm), hysteresis: 3).Baseline).First());
    }

    [Fact]
    public void WhatIsMended_LowersItAlthoughSomethingElseIsNotAccepted()
    {
        RatchetStep step = Turn(BaselineScript.Of(Flaky), AuditScript.Of(Calm.Run(Under.Serial, "A:P B:F")), hysteresis: 3);

        Assert.True(step.IsHeldBack);
        Assert.Equal(["A:Stable", "B:Stable"], Verdicts(step.Baseline));
    }

    [Theory]
    [InlineData("A:P B:S", IncreaseKind.SkippedTests)]
    [InlineData("A:P B:F", IncreaseKind.BrokenTests)]
    [InlineData("A:P", IncreaseKind.RemovedTests)]
    public void TestThatIsLostInAnyWay_IsAnIncrease(string results, IncreaseKind kind)
    {
        SuiteScript lost = results == "A:P" ? Runs(SuiteScript.Of("A"), results) : Runs(SuiteScript.Of("A", "B"), results);
        AuditBaseline before = BaselineScript.Of(Calm);

        Assert.Equal(kind, Assert.Single(Turn(before, AuditScript.Of(lost)).Increases).Kind);
        Assert.Equal(["A:Stable", "B:Stable"], Verdicts(Turn(before, AuditScript.Of(lost)).Baseline));
        Assert.NotEqual(["A:Stable", "B:Stable"], Verdicts(Turn(before, AuditScript.Of(lost), Reason).Baseline));
    }

    [Fact]
    public void FlakyTestThatIsSkippedNow_IsAnIncrease() => Assert.Equal(
        IncreaseKind.SkippedTests,
        Assert.Single(Turn(BaselineScript.Of(Flaky), AuditScript.Of(Runs(SuiteScript.Of("A", "B"), "A:S B:P"))).Increases).Kind);

    [Fact]
    public void NewStableTest_IsTakenInByItself()
    {
        RatchetStep step = Turn(BaselineScript.Of(Calm), AuditScript.Of(Runs(SuiteScript.Of("A", "B", "C"), "A:P B:P C:P")));

        Assert.False(step.IsHeldBack);
        Assert.Equal(["A:Stable", "B:Stable", "C:Stable"], Verdicts(step.Baseline));
    }

    [Fact]
    public void WhatTheAuditDidNotLookAt_Stays()
    {
        SuiteScript other = Runs(SuiteScript.Of("A", "B").Named("Other.csproj"), "A:P B:P");
        Audit one = AuditScript.Of(Calm);
        Audit filtered = AuditScript.Of(Runs(SuiteScript.Of("A"), "A:P"));

        Assert.Equal(2, Turn(BaselineScript.Of(AuditScript.Of(Calm, other)), one with { Subject = one.Subject with { Target = "tests/Shop.Tests" } }).Baseline.Suites.Length);
        Assert.Equal(["A:Stable", "B:Stable"], Verdicts(Turn(BaselineScript.Of(Calm), filtered with { Subject = filtered.Subject with { Options = ["--filter", "A"] } }, Reason).Baseline));
    }

    [Fact]
    public void Findings_AreLoweredByAWholeScanOnly()
    {
        AuditBaseline before = BaselineScript.Of(AuditScript.Of(Calm, ScanScript.Of(Calm, ScanScript.Finding("A"))));

        Assert.Single(before.Findings);
        Assert.Empty(Turn(before, AuditScript.Of(Calm, ScanScript.Of(Calm))).Baseline.Findings);
        Assert.Single(Turn(before, AuditScript.Of(Calm)).Baseline.Findings);
        Assert.Single(Turn(before, AuditScript.Of(Calm, ScanScript.Of(Calm) with { Gaps = [new ScanGap(ScanGapKind.CompileErrors, "no", [])] })).Baseline.Findings);
    }

    [Fact]
    public void NewFindingsAndMarkers_AreNotAcceptedByThemselves()
    {
        SuiteScript marked = Runs(SuiteScript.Of("A").With("B", test => test with { Traits = [new Trait("Category", "Flaky")] }), "A:P B:P");
        Audit audit = AuditScript.Of(marked, ScanScript.Of(marked, ScanScript.Finding("A")));

        RatchetStep step = Turn(BaselineScript.Of(AuditScript.Of(Calm, ScanScript.Of(Calm))), audit);

        Assert.Equal([IncreaseKind.Findings, IncreaseKind.Markers], step.Increases.Select(increase => increase.Kind));
        Assert.Equal((0, 0), (step.Baseline.Findings.Length, step.Baseline.Markers.Length));
        Assert.Equal((1, 1), (Turn(BaselineScript.Of(Calm), audit, Reason).Baseline.Findings.Length, Turn(BaselineScript.Of(Calm), audit, Reason).Baseline.Markers.Length));
    }

    [Fact]
    public void MaskedFailures_StayWhereNobodyLooked()
    {
        BaselineFinding masked = new("", "QGC001", "ci.yml", "f00d");
        AuditBaseline before = BaselineScript.Of(Calm) with { MaskedFailures = [masked] };

        Assert.Single(Ratchet.Turn(before, AuditScript.Of(Calm), maskedFailures: null, hysteresis: null, reason: null).Baseline.MaskedFailures);
        Assert.Empty(Ratchet.Turn(before, AuditScript.Of(Calm), maskedFailures: [], hysteresis: null, reason: null).Baseline.MaskedFailures);
        Assert.True(Ratchet.Turn(BaselineScript.Of(Calm), AuditScript.Of(Calm), [masked], hysteresis: null, reason: null).IsHeldBack);
    }

    [Fact]
    public void SameAuditAgain_ChangesNothing()
    {
        AuditBaseline before = BaselineScript.Of(Flaky);

        RatchetStep step = Turn(before, AuditScript.Of(Flaky));

        Assert.Empty(step.Increases);
        Assert.Equal(Verdicts(before), Verdicts(step.Baseline));
    }

    private static SuiteScript Runs(SuiteScript suite, string results) =>
        suite.Times(3, script => script.Run(Under.Serial, results).Run(Under.Parallel, results));

    private static RatchetStep Turn(AuditBaseline? before, Audit audit, string? reason = null, int? hysteresis = null) =>
        Ratchet.Turn(before, audit, maskedFailures: null, hysteresis, reason);

    private static IEnumerable<string> Verdicts(AuditBaseline baseline) => baseline.Suites.SelectMany(suite => suite.Tests).Select(test => $"{test.Method}:{test.Verdict}");
}
