using QualityGate.Cli.Watching;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Tests.Watching;

public class ProgressBoardTests
{
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
        _board.Add(Story.Observed(1, "serial", Outcome.Passed));
        _board.Add(Story.Observed(3, "serial", Outcome.Failed));
        _board.Add(Story.Observed(5, "serial", Outcome.Failed));

        Assert.Equal(1, _board.FlakySoFar);
    }

    [Fact]
    public void TestThatFailsInOneConditionOnly_IsNotFlakySoFar()
    {
        _board.Add(Story.Observed(1, "serial", Outcome.Passed));
        _board.Add(Story.Observed(2, "parallel", Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
    }

    [Fact]
    public void TestWithBothOutcomesWhereItsSuiteWasForced_IsNotFlakySoFar()
    {
        _board.Add(Story.Discovered("A.csproj", DeclaredParallelism.Serial));
        _board.Add(Story.Observed(2, "parallel", Outcome.Passed));
        _board.Add(Story.Observed(4, "parallel", Outcome.Failed));

        Assert.Equal(0, _board.FlakySoFar);
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
        _board.Add(Story.Observed(1, "serial", Outcome.Passed));
        _board.Add(Story.Observed(4, "serial", Outcome.Failed, continues: 3));

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
        foreach (RunEvent happened in events.Prepend(discovered))
            _board.Add(happened);
        ProgressBoard resumed = new(Story.Settings);

        resumed.Recall(events.OfType<RunEvent.RunEnded>().Aggregate(Ledger.Empty(discovered.Discovery), (ledger, end) => ledger.With(end.Run)));

        Assert.Equal((_board.RunsDone, _board.RunsPlanned, _board.FlakySoFar, _board.Remaining), (resumed.RunsDone, resumed.RunsPlanned, resumed.FlakySoFar, resumed.Remaining));
        Assert.Equal((3, 1), (resumed.RunsDone, resumed.FlakySoFar));
    }
}
