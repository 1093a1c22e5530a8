using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Gates;

public sealed class GateTests
{
    private static readonly GatePolicy Policy = new() { MinRuns = 2 };

    private static readonly SuiteScript Clean = SuiteScript.Of("A", "B", "C").Times(2, script => script
        .Run(Under.Serial, "A:P B:P C:P")
        .Run(Under.Parallel, "A:P B:P C:P"));

    [Fact]
    public void CleanAudit_Passes()
    {
        var passed = Assert.IsType<GateDecision.Passed>(Gate.Decide(AuditScript.Of(Clean), Policy));

        Assert.Equal(
            [
                GateRule.UnusableProjects, GateRule.Tests, GateRule.ValidRuns, GateRule.Interruptions, GateRule.CollectionErrors, GateRule.InconclusiveTests,
                GateRule.BrokenTests, GateRule.UnreliableTests, GateRule.SensitiveTests, GateRule.MassFailures, GateRule.FlakyMarkers,
            ],
            passed.Conditions.Select(condition => condition.Rule));
        Assert.All(passed.Conditions, condition => Assert.Equal(
            condition.Rule is GateRule.SensitiveTests or GateRule.FlakyMarkers ? GateStatus.Reported : GateStatus.Met, condition.Status));
    }

    [Fact]
    public void FindingsOfAScan_AreReportedAndFailNothing()
    {
        Audit audit = AuditScript.Of(Clean, ScanScript.Of(Clean, ScanScript.Finding("A")));

        Assert.IsType<GateDecision.Passed>(Gate.Decide(audit, Policy));
        Assert.Equal((1, GateStatus.Reported), (Row(audit, Policy, GateRule.StaticFindings).Actual, Row(audit, Policy, GateRule.StaticFindings).Status));
        Assert.Equal(GateStatus.Met, Row(audit, Policy, GateRule.PartialScans).Status);
    }

    [Theory]
    [InlineData(ScanGapKind.Evaluation, false, GateStatus.Undecided)]
    [InlineData(ScanGapKind.CompileErrors, false, GateStatus.Undecided)]
    [InlineData(ScanGapKind.Evaluation, true, GateStatus.Reported)]
    [InlineData(ScanGapKind.OtherLanguage, false, GateStatus.Met)]
    [InlineData(ScanGapKind.Fix, false, GateStatus.Met)]
    public void CodeThatWasNotReadWhole_LeavesItUndecidedUnlessAccepted(ScanGapKind kind, bool isAccepted, GateStatus status)
    {
        Audit audit = AuditScript.Of(Clean, ScanScript.Of(Clean) with { Gaps = [new ScanGap(kind, "no", [])] });

        GateDecision decision = Gate.Decide(audit, Policy with { AllowPartialScans = isAccepted });

        Assert.Equal(status, decision.Conditions.Single(condition => condition.Rule == GateRule.PartialScans).Status);
        Assert.Equal(status == GateStatus.Undecided, decision is GateDecision.Undecided);
    }

    [Fact]
    public void UnusableProject_LeavesItUndecided() =>
        Undecided(AuditScript.Of([Clean], Ending.Finished, new Fault { Kind = FaultKind.Build, Message = "no" }), GateRule.UnusableProjects, actual: 1);

    [Fact]
    public void ProjectWithoutTests_LeavesItUndecided() =>
        Undecided(AuditScript.Of(Clean, SuiteScript.Of().Named("Empty.csproj")), GateRule.UnusableProjects, actual: 1);

    [Fact]
    public void ProjectWithoutTestsThatIsAlsoAFault_IsCountedOnce() => Undecided(
        AuditScript.Of(
            [Clean, SuiteScript.Of().Named("Empty.csproj")],
            Ending.Finished,
            new Fault { Kind = FaultKind.NoTests, Subject = "Empty.csproj", Message = "no tests" }),
        GateRule.UnusableProjects,
        actual: 1);

    [Fact]
    public void ProjectOfWhichAFilterLeftNothing_IsNoObstacle() => Assert.IsType<GateDecision.Passed>(
        Gate.Decide(AuditScript.Of(Clean, SuiteScript.Of().Named("Other.csproj").WithFilteredOut(5)), Policy));

    [Fact]
    public void SkippedTestsAlone_LeaveItUndecided() => Undecided(
        AuditScript.Of(SuiteScript.Of("A").Times(2, script => script.Run(Under.Serial, "A:S").Run(Under.Parallel, "A:S"))),
        GateRule.Tests,
        actual: 0);

    [Fact]
    public void TooFewRunsOfOneSuiteUnderOneCondition_LeaveItUndecided()
    {
        SuiteScript tooFew = SuiteScript.Of("A").Named("Short.csproj").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "P");

        Undecided(AuditScript.Of(Clean, tooFew), GateRule.ValidRuns, actual: 1);
    }

    [Theory]
    [InlineData(Completion.Voided, 1)]
    [InlineData(Completion.Cancelled, 1)]
    [InlineData(Completion.Unknown, 1)]
    [InlineData(Completion.TimedOut, 2)]
    [InlineData(Completion.Crashed, 2)]
    public void OnlyValidRuns_Count(Completion completion, int valid)
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Serial, "A:P", completion);

        Assert.Equal(valid, Row(AuditScript.Of(script).AskedFor(2, Under.Serial), Policy, GateRule.ValidRuns).Actual);
    }

    [Fact]
    public void RunsUnderConditionsNobodyAskedFor_DoNotCount() =>
        Undecided(AuditScript.Of(SuiteScript.Of("A").Strip(Under.AsConfigured, "A", "PPPP")), GateRule.ValidRuns, actual: 0);

    [Theory]
    [InlineData(Ending.Cancelled)]
    [InlineData(Ending.TimedOut)]
    [InlineData(Ending.Unknown)]
    public void Interruption_LeavesItUndecided(Ending ending) =>
        Undecided(AuditScript.Of([Clean], ending), GateRule.Interruptions, actual: 1);

    [Fact]
    public void ConditionThatWasAskedForAndIsMissing_LeavesItUndecided()
    {
        Audit audit = AuditScript.Of(Clean);
        RunSettings settings = audit.Subject.Settings with { Unavailable = [new UnavailableConditions(Under.Stress, "no", "get it")] };

        Undecided(audit with { Subject = audit.Subject with { Settings = settings } }, GateRule.UnavailableConditions, actual: 1);
    }

    [Fact]
    public void ConditionsThatAreAllThere_HaveNoRow() =>
        Assert.DoesNotContain(Gate.Decide(AuditScript.Of(Clean), Policy).Conditions, row => row.Rule == GateRule.UnavailableConditions);

    [Fact]
    public void SpentBudget_IsNoInterruption() =>
        Assert.IsType<GateDecision.Passed>(Gate.Decide(AuditScript.Of([Clean], Ending.BudgetSpent), Policy));

    [Fact]
    public void RunVoidedTwice_LeavesItUndecidedAlthoughEnoughRunsAreThere() => Undecided(
        AuditScript.Of(Clean.Run(Under.Serial, "", Completion.Voided).Run(Under.Serial, "", Completion.Voided)),
        GateRule.Interruptions,
        actual: 1);

    [Fact]
    public void DiscoveryError_LeavesItUndecided() =>
        Undecided(AuditScript.Of(Clean.WithDiscoveryError("cannot load")), GateRule.CollectionErrors, actual: 1);

    [Fact]
    public void ErrorThatBelongsToNoTest_LeavesItUndecided() => Undecided(
        AuditScript.Of(Clean.Run(Under.Serial, "A:P B:P C:P", Completion.Completed, "one", "two")),
        GateRule.CollectionErrors,
        actual: 2);

    [Fact]
    public void ErrorOfAVoidedRun_IsForgottenOnceItWasRepeated() => Assert.IsType<GateDecision.Passed>(Gate.Decide(
        AuditScript.Of(Clean.Run(Under.Serial, "", Completion.Voided, "disk full").Run(Under.Serial, "A:P B:P C:P")),
        Policy));

    [Theory]
    [InlineData(Completion.Crashed)]
    [InlineData(Completion.TimedOut)]
    public void RunCutShortByNoTest_LeavesItUndecided(Completion completion) =>
        Undecided(AuditScript.Of(Clean.Run(Under.Serial, "A:P B:P C:P", completion)), GateRule.CollectionErrors, actual: 1);

    [Fact]
    public void ToleratedFlakyTestThatVanishes_LeavesItUndecided() => Undecided(
        AuditScript.Of(Clean.Run(Under.Serial, "A:F B:P C:P").Run(Under.Serial, "B:P C:P")),
        GateRule.CollectionErrors,
        actual: 1,
        Policy with { MaxFlaky = 5 });

    [Fact]
    public void TestThatVanishes_LeavesItUndecided() =>
        Undecided(AuditScript.Of(Clean.Run(Under.Serial, "A:P B:P")), GateRule.InconclusiveTests, actual: 1);

    [Theory]
    [InlineData("F")]
    [InlineData("H")]
    [InlineData("C")]
    public void BrokenTest_FailsIt(string letter) => Failed(
        AuditScript.Of(SuiteScript.Of("A", "X").Times(2, script => script.Run(Under.Serial, $"A:P X:{letter}").Run(Under.Parallel, $"A:P X:{letter}"))),
        GateRule.BrokenTests,
        actual: 1);

    [Fact]
    public void FlakyTest_FailsIt() => Failed(AuditScript.Of(Clean.Run(Under.Serial, "A:F B:P C:P")), GateRule.UnreliableTests, actual: 1);

    [Fact]
    public void ConditionDependentTest_FailsIt() => Failed(
        AuditScript.Of(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "FF")),
        GateRule.UnreliableTests,
        actual: 1);

    [Theory]
    [InlineData(0, GateStatus.NotMet)]
    [InlineData(1, GateStatus.NotMet)]
    [InlineData(2, GateStatus.Met)]
    public void FlakyTests_AreToleratedUpToTheNumberAgreed(int maxFlaky, GateStatus status) => Assert.Equal(
        status,
        Row(AuditScript.Of(Clean.Run(Under.Serial, "A:F B:F=x C:P")), Policy with { MaxFlaky = maxFlaky }, GateRule.UnreliableTests).Status);

    [Fact]
    public void MassFailure_FailsItHoweverManyFlakyTestsAreTolerated() => Failed(
        AuditScript.Of(Clean.Run(Under.Serial, "A:F=db B:F=db C:F=db")),
        GateRule.MassFailures,
        actual: 1,
        Policy with { MaxFlaky = 100 });

    [Fact]
    public void MassFailureWhereParallelismWasForced_IsNoFailure() => Assert.IsType<GateDecision.Passed>(Gate.Decide(
        AuditScript.Of(Clean.ThatDeclares(DeclaredParallelism.Serial).Run(Under.Parallel, "A:F=db B:F=db C:F=db")), Policy));

    [Fact]
    public void MassFailureOfTestsThatAlsoFailElsewhere_FailsItToo() => Failed(
        AuditScript.Of(Clean
            .Run(Under.Serial, "A:F=x B:P C:P")
            .Run(Under.Serial, "A:P B:F=y C:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db")),
        GateRule.MassFailures,
        actual: 1,
        Policy with { MaxFlaky = 100 });

    [Theory]
    [InlineData(null, GateStatus.Reported)]
    [InlineData(0, GateStatus.NotMet)]
    [InlineData(1, GateStatus.Met)]
    public void FlakyMarkers_AreJudgedWhenThePolicySaysSo(int? maxFlakyMarkers, GateStatus status)
    {
        SuiteScript script = SuiteScript.Of("A").With("B", test => test with { Traits = [new Trait("Category", "Flaky")] });

        GateCondition row = Row(AuditScript.Of(script, ScanScript.Of(script)), Policy with { MaxFlakyMarkers = maxFlakyMarkers }, GateRule.FlakyMarkers);

        Assert.Equal((status, 1), (row.Status, row.Actual));
    }

    [Fact]
    public void WhatIsNotMet_OutranksWhatIsUndecided() => Assert.IsType<GateDecision.Failed>(
        Gate.Decide(AuditScript.Of([Clean.Run(Under.Serial, "A:F B:P C:P")], Ending.Cancelled), Policy));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void NoRuns_NeverPassWhateverThePolicyAsksFor(int minRuns)
    {
        GatePolicy careless = new() { MinRuns = minRuns, MaxFlaky = int.MaxValue };

        Assert.IsType<GateDecision.Undecided>(Gate.Decide(AuditScript.Of(SuiteScript.Of("A")), careless));
        Assert.IsType<GateDecision.Undecided>(Gate.Decide(AuditScript.Of(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP")), careless));
    }

    [Fact]
    public void NoSuites_NeverPass() => Assert.IsType<GateDecision.Undecided>(Gate.Decide(AuditScript.Of(), Policy));

    [Fact]
    public void NoConditions_NeverPass() => Assert.IsType<GateDecision.Undecided>(Gate.Decide(AuditScript.Of(Clean).AskedFor(2), Policy));

    [Fact]
    public void Conclusion_HoldsAuditPolicyDecisionAndCodes()
    {
        Audit audit = AuditScript.Of(Clean);

        Conclusion conclusion = Gate.Conclude(audit, Policy);

        Assert.Same(audit, conclusion.Audit);
        Assert.Same(Policy, conclusion.Policy);
        Assert.IsType<GateDecision.Passed>(conclusion.Decision);
        Assert.Equal(ExitCode.Passed, conclusion.ExitCode);
    }

    private static void Undecided(Audit audit, GateRule rule, int actual, GatePolicy? policy = null)
    {
        Assert.IsType<GateDecision.Undecided>(Gate.Decide(audit, policy ?? Policy));
        GateCondition row = Row(audit, policy ?? Policy, rule);
        Assert.Equal((GateStatus.Undecided, actual), (row.Status, row.Actual));
    }

    private static void Failed(Audit audit, GateRule rule, int actual, GatePolicy? policy = null)
    {
        Assert.IsType<GateDecision.Failed>(Gate.Decide(audit, policy ?? Policy));
        GateCondition row = Row(audit, policy ?? Policy, rule);
        Assert.Equal((GateStatus.NotMet, actual), (row.Status, row.Actual));
    }

    private static GateCondition Row(Audit audit, GatePolicy policy, GateRule rule) =>
        Gate.Decide(audit, policy).Conditions.Single(condition => condition.Rule == rule);

    [Fact]
    public void StableTestSeenLessOftenThanThereWereRuns_LeavesTheNumberOfRunsUndecided()
    {
        GateCondition runs = Row(
            AuditScript.Of(SuiteScript.Of("Crashes", "Later")
                .Run(Under.Serial, "Crashes:P Later:P")
                .Run(Under.Serial, "Crashes:C", Completion.Crashed)
                .Times(2, script => script.Run(Under.Parallel, "Crashes:P Later:P"))),
            Policy,
            GateRule.ValidRuns);

        Assert.Equal((GateStatus.Undecided, 1), (runs.Status, runs.Actual));
    }
}
