using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Cases;

public class CaseListTests
{
    /// <summary>A dashboard that reads only the file must not come to another end than the exit code.</summary>
    [Fact]
    public void SomethingIsRed_ExactlyWhereTheGateDoesNotPass() => Property.Holds(HostileScenarios.All, cases: 60, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        Assert.Equal(conclusion.ExitCode != ExitCode.Passed, CaseList.Of(conclusion).Any(suite => suite.Count(CaseOutcome.Failed, CaseOutcome.Undecided) > 0));
    });

    [Fact]
    public void EveryScene_IsAsRedAsItsGate() => Assert.All(
        [Scenes.Calm, Scenes.OneFlake, Scenes.Dozen, Scenes.Troubled, Scenes.Nothing, GateScenes.Ratcheted, Scenes.Flagged],
        scenario => Assert.Equal(
            scenario.Conclude().ExitCode != ExitCode.Passed,
            CaseList.Of(scenario.Conclude()).Any(suite => suite.Count(CaseOutcome.Failed, CaseOutcome.Undecided) > 0)));

    [Fact]
    public void EachTest_IsOneCase() => Property.Holds(HostileScenarios.All, cases: 60, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        ImmutableArray<LogicalCase> cases = [.. CaseList.Of(conclusion).SelectMany(suite => suite.Cases)];
        Assert.Equal(
            conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Select(test => test.Id),
            cases.Select(one => one.Test?.Id).OfType<TestId>());
        Assert.Equal(cases.Length, cases.Select(one => (one.Suite, one.Class, one.Name)).Distinct().Count());
    });

    [Fact]
    public void FlakeIsFailed_StableTestPassed_SkippedTestSkipped()
    {
        ImmutableArray<LogicalCase> cases = [.. CaseList.Of(Scenes.Dozen.Conclude()).SelectMany(suite => suite.Cases)];
        Assert.All(cases.Where(one => one.Test is { Fails: true }), one => Assert.Equal(CaseOutcome.Failed, one.Outcome));
        Assert.All(cases.Where(one => one.Test is { Verdict: TestVerdict.Stable }), one => Assert.Equal(CaseOutcome.Passed, one.Outcome));
        Assert.All(cases.Where(one => one.Test is { Verdict: TestVerdict.Skipped }), one => Assert.Equal(CaseOutcome.Skipped, one.Outcome));
    }

    [Fact]
    public void WhatTheBaselineKnows_IsTolerated_AndWhatIsNewIsNot()
    {
        ImmutableArray<LogicalCase> cases = [.. CaseList.Of((GateScenes.Ratcheted with { Policy = new PolicyLayer() }).Conclude()).SelectMany(suite => suite.Cases)];
        Assert.Equal(CaseOutcome.Tolerated, cases.Single(one => one.Name == "Lists_running_tasks").Outcome);
        Assert.Equal(CaseOutcome.Failed, cases.Single(one => one.Name == "Cancels_one").Outcome);
    }

    [Fact]
    public void ProjectThatWasNotAudited_IsACaseOfItsOwn() => Assert.Contains(
        CaseList.Of(Scenes.Troubled.Conclude()).Single(suite => suite.Suite is null).Cases,
        one => one.Outcome == CaseOutcome.Undecided && one.Name.Contains("Broken.Tests.csproj", StringComparison.Ordinal));

    [Fact]
    public void Attempts_AreTheRunsInTheirOrder()
    {
        LogicalCase flake = CaseList.Of(Scenes.OneFlake.Conclude()).SelectMany(suite => suite.Cases).Single(one => one.Test is { Fails: true });
        Assert.Equal(Enumerable.Range(1, 20), flake.Attempts.Select(attempt => attempt.Run));
        Assert.Equal("PPPFPPPPPFPPPPPFPPPF", string.Concat(flake.Attempts.Select(attempt => attempt.Outcome.ToLetter())));
    }

    [Fact]
    public void LongNamesAndMessages_AreCut()
    {
        string flood = new('x', 1_000_000);
        LogicalCase one = CaseList.Of(Scenario.Of(Specimen.Of(flood, flood, "PPFP", "PPPP", Failure.Of(flood, flood, flood))).Conclude())[0].Cases[0];
        Assert.Equal(CaseText.NameLimit, one.Name.Length);
        Assert.InRange(one.Failures[0].Details.Length, CaseText.TextLimit, (2 * CaseText.TextLimit) + 1);
        Assert.All(one.Evidence, line => Assert.InRange(line.Length, 1, CaseText.LineLimit + 20));
    }
}
