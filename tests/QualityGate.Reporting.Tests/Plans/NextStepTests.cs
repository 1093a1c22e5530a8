using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Plans;

public class NextStepTests
{
    [Fact]
    public void BrokenBuild_ComesBeforeAnyTest() => Assert.Equal(
        "Mend <tests/Broken.Tests/Broken.Tests.csproj> first, then run the audit again.",
        Step(Scenes.Troubled));

    [Fact]
    public void FlakyTest_IsNamed() => Assert.StartsWith("Start with <ListingTests.Lists_running_tasks>: failed in 4 of 10 runs in parallel.", Step(Scenes.OneFlake), StringComparison.Ordinal);

    [Fact]
    public void BrokenTest_IsCalledNoFlake() => Assert.EndsWith("which is no flake.", Step(Scenario.Of(Specimen.Of("A", "B", "FF", "FF")) with { Runs = 2 }), StringComparison.Ordinal);

    [Fact]
    public void PassedGate_AsksForMoreRuns() => Assert.Contains("--runs 59", NextStep.CommandFor(Scenes.Calm.Conclude(), []), StringComparison.Ordinal);

    [Fact]
    public void TooFewRuns_AreCleared() => Assert.StartsWith("Clear up", Step(Scenario.Of(Specimen.Of("A", "B", "PP", "PP"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(Ending.Cancelled)]
    [InlineData(Ending.BudgetSpent)]
    [InlineData(Ending.Unknown)]
    public void AuditThatEndedEarly_IsToBeResumed(Ending ending)
    {
        Scenario scenario = Scenario.Of(Specimen.Of("A", "B", "PP", "PP")) with { Ending = ending };

        Assert.StartsWith("Resume the audit", Step(scenario), StringComparison.Ordinal);
        Assert.Equal("dotnet qualitygate audit --resume", NextStep.CommandFor(scenario.Conclude(), []));
    }

    [Fact]
    public void WhatIsNewOnlyForLackOfABaseline_CanBeAccepted()
    {
        Assert.True(NextStep.CanAccept(Scenes.Unaccepted.Conclude()));
        Assert.False(NextStep.CanAccept(Scenes.Ratcheted.Conclude()));
        Assert.False(NextStep.CanAccept((Scenes.Calm with { Policy = new PolicyLayer() }).Conclude()));
    }

    [Fact]
    public void WhatIsFlakyBeyondTheBaseline_CanWaitInQuarantine()
    {
        Assert.True(NextStep.CanWait(Scenes.Ratcheted.Conclude()));
        Assert.False(NextStep.CanWait(Scenes.Unaccepted.Conclude()));
        Assert.False(NextStep.CanWait((Scenes.Calm with { Policy = new PolicyLayer() }).Conclude()));
    }

    [Fact]
    public void NewFlakyTest_ComesBeforeThoseThatAreKnown()
    {
        Scenario two = Scenes.Ratcheted with
        {
            Policy = new PolicyLayer(),
            Facts = new GateFacts { Baseline = KnownTests.Baseline(KnownTests.Of("CancelTests", "Cancels_one", KnownVerdict.Flaky)) },
        };

        Assert.StartsWith("Start with <ListingTests.Lists_running_tasks>", Step(two), StringComparison.Ordinal);
        Assert.StartsWith("Start with <CancelTests.Cancels_one>", Step(two with { Facts = GateFacts.None }), StringComparison.Ordinal);
    }

    [Fact]
    public void ToleratedFlakyTests_AreToBeMendedByAndBy() =>
        Assert.StartsWith("Mend the tests that are tolerated", Step(Scenes.OneFlake with { Policy = new PolicyLayer { Flaky = 1 } }), StringComparison.Ordinal);

    [Fact]
    public void GateThatFailsWithoutATestToMend_SaysWhatToDo()
    {
        Scenario marked = Scenes.Calm with { Policy = new PolicyLayer().With(GateRule.ExpiredQuarantine, Limit.Of(0)), Facts = new GateFacts { Quarantine = QuarantineScenes.Over } };

        Assert.Equal("Mend the tests whose quarantine is over, or take them out of it.", Step(marked));
    }

    private static string Step(Scenario scenario)
    {
        Conclusion conclusion = scenario.Conclude();
        return NextStep.Of(conclusion, FixEntries.Of(conclusion.Audit), name => $"<{name}>");
    }
}
