using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public class ConfirmingRunsTests
{
    private static readonly RunSettings Settings = new()
    {
        Runs = 2,
        Conditions = [Under.Serial, Under.Parallel],
        Seed = 42,
        Confirm = SuiteHost.Os,
    };

    /// <summary>A was flaky in parallel.</summary>
    private static readonly SuiteScript Flaky = SuiteScript.Of("A", "B")
        .Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P")
        .Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:F B:P");

    [Fact]
    public void FlakyTest_IsCheckedInTheOtherHostWhereItFailed()
    {
        PlannedRun? next = Next(Flaky);

        Assert.Equal((5, SuiteHost.Os, Under.Parallel), (next?.Number, next?.Host, next?.Conditions));
        Assert.IsType<TestSelection.Everything>(next?.Tests);
    }

    [Fact]
    public void NobodyAsked_NoRun() => Assert.Null(Next(Flaky, Settings with { Confirm = null }));

    [Fact]
    public void PlannedRuns_ComeFirst() => Assert.Equal(SuiteHost.Unknown, Next(Flaky, Settings with { Runs = 3 })?.Host);

    [Fact]
    public void StableAndBrokenTests_AreNotChecked() => Assert.Null(Next(SuiteScript.Of("A", "B")
        .Run(Under.Serial, "A:P B:F").Run(Under.Parallel, "A:P B:F")
        .Run(Under.Serial, "A:P B:F").Run(Under.Parallel, "A:P B:F")));

    [Fact]
    public void SuiteThatRunsInThatHostAnyway_IsNotChecked() => Assert.Null(Next(Flaky with { Host = SuiteHost.Os }));

    [Fact]
    public void BothOutcomesSeen_Enough()
    {
        SuiteScript failed = Flaky.RunElsewhere(Under.Parallel, "A:F B:P");

        Assert.Equal(6, Next(failed)?.Number);
        Assert.Null(Next(failed.RunElsewhere(Under.Parallel, "A:P B:P")));
    }

    [Fact]
    public void AsManyRunsAsWerePlanned_Enough() =>
        Assert.Null(Next(Flaky.RunElsewhere(Under.Parallel, "A:P B:P").RunElsewhere(Under.Parallel, "A:P B:P")));

    [Fact]
    public void LostRuns_DoNotCount() => Assert.Equal(
        Under.Parallel,
        Next(Flaky.RunElsewhere(Under.Parallel, "A:P B:P").RunElsewhere(Under.Parallel, "", Completion.Voided))?.Conditions);

    [Fact]
    public void HostThatCannotBeStartedTwice_IsGivenUp() =>
        Assert.Null(Next(Flaky.RunElsewhere(Under.Parallel, "", Completion.Voided).RunElsewhere(Under.Parallel, "", Completion.Voided)));

    [Fact]
    public void ConditionDependentTest_IsCheckedUnderBothConditions()
    {
        SuiteScript dependent = SuiteScript.Of("A")
            .Run(Under.Serial, "A:P").Run(Under.Parallel, "A:F")
            .Run(Under.Serial, "A:P").Run(Under.Parallel, "A:F");

        Assert.Equal(Under.Serial, Next(dependent)?.Conditions);
        Assert.Equal(Under.Parallel, Next(dependent.RunElsewhere(Under.Serial, "A:P"))?.Conditions);
        Assert.Null(Next(dependent.RunElsewhere(Under.Serial, "A:P").RunElsewhere(Under.Parallel, "A:F")));
    }

    [Fact]
    public void PlannedRunsThatAreAddedLater_GoOnWithTheNumbers() =>
        Assert.Equal((6, SuiteHost.Unknown), Next(Flaky.RunElsewhere(Under.Parallel, "A:F B:P"), Settings with { Runs = 3 }) is { } next ? (next.Number, next.Host) : default);

    [Fact]
    public void TestsThatFailElsewhere_TakeTurns()
    {
        SuiteScript two = SuiteScript.Of("A", "B")
            .Run(Under.Serial, "A:F B:P").Run(Under.Parallel, "A:P B:P")
            .Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:F");

        Assert.Equal(Under.Serial, Next(two)?.Conditions);
        Assert.Equal(Under.Parallel, Next(two.RunElsewhere(Under.Serial, "A:P B:P"))?.Conditions);
    }

    private static PlannedRun? Next(SuiteScript script, RunSettings? settings = null) => Planners.For(settings ?? Settings).Next(script.Ledger);
}
