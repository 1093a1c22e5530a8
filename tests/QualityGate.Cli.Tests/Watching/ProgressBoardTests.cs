using QualityGate.Cli.Watching;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Tests.Watching;

public class ProgressBoardTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ProgressBoard _board = new(Story.Settings);

    [Fact]
    public void RunsPlanned_AreThoseOfTheSuitesSeenSoFar()
    {
        _board.Add(Story.Discovered("A.csproj"));
        _board.Add(Story.Discovered("B.csproj"));

        Assert.Equal(2 * 2 * 3, _board.RunsPlanned);
    }

    [Fact]
    public void TestWithBothOutcomesUnderOneCondition_IsFlakySoFar()
    {
        Watch(Story.Run(1, "serial", Second, Outcome.Passed));
        Watch(Story.Run(3, "serial", Second, Outcome.Failed));
        Watch(Story.Run(5, "serial", Second, Outcome.Failed));

        Assert.Equal(1, _board.FlakySoFar);
    }

    [Fact]
    public void TestThatACleanUpFailsAfterIt_IsNotFlakySoFar()
    {
        Watch(Story.Run(1, "serial", Second, Outcome.Passed, Outcome.Failed));
        Watch(Story.Run(3, "serial", Second, Outcome.Passed, Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
    }

    [Fact]
    public void TestThatFailsInOneConditionOnly_IsNotFlakySoFar()
    {
        Watch(Story.Run(1, "serial", Second, Outcome.Passed));
        Watch(Story.Run(2, "parallel", Second, Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
    }

    [Fact]
    public void TestWithBothOutcomesWhereItsSuiteWasForced_IsNotFlakySoFar()
    {
        _board.Add(Story.Discovered("A.csproj", DeclaredParallelism.Serial));
        Watch(Story.Run(2, "parallel", Second, Outcome.Passed));
        Watch(Story.Run(4, "parallel", Second, Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
    }

    [Fact]
    public void RunThatChecksAVerdict_IsNotPartOfThePlan()
    {
        _board.Add(Story.Discovered("A.csproj"));
        foreach (RunEvent happened in Story.Run(1, "serial", TimeSpan.FromSeconds(4), Outcome.Passed)
            .Concat(Story.RunThatChecks(SuiteHost.Os, 7, "serial", TimeSpan.FromSeconds(4), Outcome.Failed)))
        {
            _board.Add(happened);
        }

        Assert.Equal((1, 0), (_board.RunsDone, _board.FlakySoFar));
    }

    [Fact]
    public void Remaining_IsKnownOnceEachConditionHasRun()
    {
        _board.Add(Story.Discovered("A.csproj"));
        _board.Add(Story.Ended(1, "serial", TimeSpan.FromSeconds(4)));
        Assert.Null(_board.Remaining);

        _board.Add(Story.Ended(2, "parallel", TimeSpan.FromSeconds(1)));

        Assert.Equal(TimeSpan.FromSeconds((2 * 4) + (2 * 1)), _board.Remaining);
    }

    [Fact]
    public void RunThatCompletesAnother_AddsItsTimeAndIsNoRunOfItsOwn()
    {
        _board.Add(Story.Discovered("A.csproj"));
        _board.Add(Story.Ended(1, "serial", TimeSpan.FromSeconds(4), Completion.Crashed));
        _board.Add(Story.Ended(2, "serial", TimeSpan.FromSeconds(2), continues: 1));
        _board.Add(Story.Ended(3, "parallel", TimeSpan.FromSeconds(1)));

        Assert.Equal(2, _board.RunsDone);
        Assert.Equal(TimeSpan.FromSeconds((2 * 6) + (2 * 1)), _board.Remaining);
    }

    [Fact]
    public void FailureInARunThatCompletesAnother_IsNotFlakySoFar()
    {
        Watch(Story.Run(1, "serial", Second, Outcome.Passed));
        Watch(Story.RunThatCompletes(3, 4, "serial", Second, Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
    }

    [Fact]
    public void VoidedRun_IsNotDone()
    {
        _board.Add(Story.Ended(1, "serial", TimeSpan.FromSeconds(4), Completion.Voided));

        Assert.Equal(0, _board.RunsDone);
    }

    [Fact]
    public void WhatWasSeenBefore_CountsAsIfItHadBeenWatched()
    {
        RunEvent[] events =
        [
            .. Story.Run(1, "serial", TimeSpan.FromSeconds(4), Outcome.Passed),
            .. Story.Run(2, "parallel", TimeSpan.FromSeconds(1), Outcome.Passed),
            .. Story.Run(3, "serial", TimeSpan.FromSeconds(2), Outcome.Failed),
        ];
        RunEvent.SuiteDiscovered discovered = (RunEvent.SuiteDiscovered)Story.Discovered("A.csproj");
        Watch(events.Prepend(discovered));
        ProgressBoard resumed = new(Story.Settings);

        resumed.Recall(events.OfType<RunEvent.RunEnded>().Aggregate(Ledger.Empty(discovered.Discovery), (ledger, end) => ledger.With(end.Run)));

        Assert.Equal((_board.RunsDone, _board.RunsPlanned, _board.FlakySoFar, _board.Remaining), (resumed.RunsDone, resumed.RunsPlanned, resumed.FlakySoFar, resumed.Remaining));
        Assert.Equal((3, 1), (resumed.RunsDone, resumed.FlakySoFar));
    }

    private void Watch(IEnumerable<RunEvent> events)
    {
        foreach (RunEvent happened in events)
            _board.Add(happened);
    }
}
