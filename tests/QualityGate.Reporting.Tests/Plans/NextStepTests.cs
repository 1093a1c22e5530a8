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

    private static string Step(Scenario scenario)
    {
        Conclusion conclusion = scenario.Conclude();
        return NextStep.Of(conclusion, FixEntries.Of(conclusion.Audit), name => $"<{name}>");
    }
}
