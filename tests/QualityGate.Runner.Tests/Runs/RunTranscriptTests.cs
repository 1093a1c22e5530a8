using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Tests.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class RunTranscriptTests
{
    private static readonly CaseName Case = new("00000000000000000000000000000001", "Some.Tests", "Method", "Some.Tests.Method");

    private readonly Listener _listener = new();
    private readonly RunTranscript _transcript;

    public RunTranscriptTests() => _transcript = new RunTranscript(Planned, "/src", _listener, TimeProvider.System);

    private static PlannedRun Planned { get; } = new()
    {
        Number = 1,
        Suite = new SuiteId("T.csproj", "net10.0"),
        Conditions = ConditionSet.Of(SerialCondition.Instance),
        Seed = 1,
    };

    [Fact]
    public void ResultsOfOneCase_AreNumberedByNameWhateverTheirOrder()
    {
        Tell(Started(), Result("c"), Result("a"), Result("b", CaseOutcome.Failed), Ended());

        Assert.Equal([("a", 0), ("b", 1), ("c", 2)], _transcript.Observations.Select(seen => (seen.DisplayName, seen.Test.Ordinal)));
        Assert.Equal(Outcome.Failed, _transcript.Observations[1].Outcome);
    }

    [Fact]
    public void ResultsOfOneCase_WaitForItsEnd()
    {
        Tell(Started(), Result("a"));

        Assert.Empty(_transcript.Observations);
        Assert.Single(_transcript.Running());
    }

    [Fact]
    public void ResultAfterTheEnd_IsObservedAtOnce()
    {
        Tell(Started(), Ended(), Result(Case.DisplayName));

        Assert.Equal(0, Assert.Single(_transcript.Observations).Test.Ordinal);
    }

    [Fact]
    public void RowsThatAreNamedAfterTheEnd_AreNumberedByNameWhenTheRunIsOver()
    {
        Tell(Started(), Ended(), Result("b"), Ended(), Result("a"));
        Assert.Empty(_transcript.Observations);

        _transcript.Close(Completed, []);

        Assert.Equal([("a", 0), ("b", 1)], _transcript.Observations.Select(seen => (seen.DisplayName, seen.Test.Ordinal)));
    }

    [Fact]
    public void RowsThatLookAlike_AreNumberedBestFirstWhateverTheirOrder()
    {
        RunTranscript transcript = new(Planned, "/src", _listener, TimeProvider.System) { EqualRows = ImmutableDictionary<string, int>.Empty.Add(Case.Id, 2) };

        foreach (HostEvent told in (HostEvent[])[Started(), Started(), Ended(), Result(Case.DisplayName, CaseOutcome.Failed), Ended(), Result(Case.DisplayName)])
            transcript.Add(told);

        Assert.Equal([(0, Outcome.Passed), (1, Outcome.Failed)], transcript.Observations.Select(seen => (seen.Test.Ordinal, seen.Outcome)));
    }

    [Fact]
    public void SecondCall_IsAnObservationOfItsOwn()
    {
        RunTranscript transcript = Repeating();

        foreach (HostEvent told in (HostEvent[])[new HostEvent.CallBegan(), Started(), Result("a"), Ended(), new HostEvent.CallBegan(), Started(), Result("a", CaseOutcome.Failed), Ended()])
            transcript.Add(told);

        Assert.Equal(
            [(0, 0, 0, Outcome.Passed), (0, 1, 1, Outcome.Failed)],
            transcript.Observations.Select(seen => (seen.Test.Ordinal, seen.EarlierCalls, seen.StartOrder, seen.Outcome)));
    }

    [Fact]
    public void RowsOfASecondCall_HaveTheNumbersOfTheFirst()
    {
        RunTranscript transcript = Repeating();

        foreach (HostEvent told in (HostEvent[])[new HostEvent.CallBegan(), Started(), Ended(), Result("b"), Result("a"), new HostEvent.CallBegan(), Started(), Ended(), Result("a"), Result("b")])
            transcript.Add(told);
        transcript.Close(Completed, []);

        Assert.Equal(
            [("a", 0, 0), ("b", 1, 0), ("a", 0, 1), ("b", 1, 1)],
            transcript.Observations.Select(seen => (seen.DisplayName, seen.Test.Ordinal, seen.EarlierCalls)));
    }

    [Fact]
    public void CleanupOfAClassThatFailed_FailsEveryCall()
    {
        RunTranscript transcript = Repeating();

        foreach (HostEvent told in (HostEvent[])[new HostEvent.CallBegan(), Started(), Result(Case.DisplayName), Ended(), new HostEvent.CallBegan(), Started(), Result(Case.DisplayName), Ended(), Result("[Some.Tests ClassCleanup]", CaseOutcome.Failed)])
            transcript.Add(told);
        transcript.Close(Completed, []);

        Assert.Equal([Outcome.Failed, Outcome.Failed], transcript.Observations.Select(seen => seen.Outcome));
    }

    [Fact]
    public void TestThatComesAgainUnasked_GivesOneMoreResult()
    {
        Tell(new HostEvent.CallBegan(), Started(), Result("a"), Ended(), new HostEvent.CallBegan(), Started(), Result("a"), Ended());

        Assert.Equal([(0, 0), (1, 0)], _transcript.Observations.Select(seen => (seen.Test.Ordinal, seen.EarlierCalls)));
    }

    [Fact]
    public void SkippedTestOfWhichNothingIsSaid_IsSkipped()
    {
        DiscoveredTest test = new() { Id = CaseIdentity.Of(Planned.Suite, Case), DisplayName = Case.DisplayName, SkipReason = "by hand" };

        _transcript.Close(Completed, [test, test with { Id = test.Id with { Row = "2" }, SkipReason = null }]);

        Assert.Equal((Outcome.Skipped, "by hand"), (Assert.Single(_transcript.Observations).Outcome, _transcript.Observations[0].SkipReason));
    }

    [Fact]
    public void CleanupOfAClassThatFailed_FailsItsTests()
    {
        Tell(Started(), Ended(), Result(Case.DisplayName), Ended(), Result("[Some.Tests ClassCleanup]", CaseOutcome.Failed));
        _transcript.Close(Completed, []);

        Assert.Equal((Outcome.Failed, 0), (Assert.Single(_transcript.Observations).Outcome, _transcript.Observations[0].Test.Ordinal));
    }

    [Fact]
    public void ResultWithoutAStart_IsObserved()
    {
        Tell(Result("a", CaseOutcome.Skipped));
        _transcript.Close(Completed, []);

        Assert.Equal((Outcome.Skipped, -1), (_transcript.Observations[0].Outcome, _transcript.Observations[0].StartOrder));
    }

    [Fact]
    public void ManagedMethodWithParameters_IsNamedWithoutThem()
    {
        CaseName overload = Case with { MethodName = "Method(System.Int32)" };

        Tell(new HostEvent.TestReported(new CaseResult(overload, CaseOutcome.Passed, TimeSpan.Zero), TimeSpan.Zero));
        _transcript.Close(Completed, []);

        Assert.Equal("Method", _transcript.Observations[0].Test.Method);
    }

    [Fact]
    public void FixtureThatFailsAfterItsTests_FailsThem()
    {
        Tell(Started(), Result("a"), Ended(), CleanupFailure());

        Observation seen = Assert.Single(_transcript.Observations);
        Assert.Equal(Outcome.Failed, seen.Outcome);
        Assert.Equal([Outcome.Passed, Outcome.Failed], _listener.Events.OfType<RunEvent.TestObserved>().Select(told => told.Observation.Outcome));
    }

    [Fact]
    public void CaseThatIsChargedWithTheEnding_IsObserved()
    {
        Tell(Started());
        _transcript.Close(Conclude(new RunEnding.Died(134, "Stack overflow.\n   at Some.Tests.Method()\n   at System.Invoke()")), []);

        Observation seen = Assert.Single(_transcript.Observations);
        Assert.Equal(Outcome.Crashed, seen.Outcome);
        Assert.StartsWith("Stack overflow.", seen.Failure?.Message, StringComparison.Ordinal);
        Assert.Equal("   at Some.Tests.Method()", seen.Failure?.StackTrace);
    }

    [Fact]
    public void CaseThatIsChargedAfterItsEnd_IsToldAgain()
    {
        Tell(Started(), Result("a"), Ended());
        _transcript.Close(Conclude(new RunEnding.Died(134, "Unhandled exception. System.Exception: late\n   at Some.Tests.<>c.<Method>b__0_0()")), []);

        Assert.Equal([Outcome.Passed, Outcome.Crashed], _listener.Events.OfType<RunEvent.TestObserved>().Select(told => told.Observation.Outcome));
        Assert.Equal("System.Exception", Assert.Single(_transcript.Observations).Failure?.ExceptionType);
    }

    [Fact]
    public void CaseThatNobodyCanBlame_IsNotObserved()
    {
        Tell(Started());
        _transcript.Close(Conclude(new RunEnding.Died(134, "Unhandled exception. System.Exception: elsewhere\n   at Some.Library.Work()")), []);

        Assert.Empty(_transcript.Observations);
    }

    [Fact]
    public void ErrorsOfTheAdapter_AreKept()
    {
        Tell(
            new HostEvent.AdapterSaid(MessageLevel.Informational, "hello"),
            new HostEvent.AdapterSaid(MessageLevel.Warning, "Exception discovering tests: boom"),
            new HostEvent.AdapterSaid(MessageLevel.Error, "[xUnit.net 00:00:00.58]     Some.Tests.Method(text: \"a\n\") [FAIL]"),
            new HostEvent.AdapterSaid(MessageLevel.Error, "[xUnit.net 00:00:01.20] Catastrophic failure"));

        Assert.Equal<string>(["Exception discovering tests: boom", "Catastrophic failure"], _transcript.Errors);
    }

    /// <summary>Of a run that calls the case by its row, and again by its method.</summary>
    private RunTranscript Repeating()
    {
        TestId test = CaseIdentity.Of(Planned.Suite, Case);
        return new RunTranscript(Planned with { Order = [test, test.WholeMethod] }, "/src", _listener, TimeProvider.System);
    }

    private RunConclusion Completed => Conclude(new RunEnding.Finished());

    private RunConclusion Conclude(RunEnding ending) => RunConclusion.Of(
        ending,
        new RunScene { Running = _transcript.Running(), Ended = _transcript.Ended(), Unseen = [], IsOfOneClass = true, OnlyCandidate = null },
        "/src");

    private static HostEvent.TestStarted Started() => new(Case, TimeSpan.Zero);

    private static HostEvent.TestEnded Ended() => new(Case.Id, TimeSpan.Zero);

    private static HostEvent.TestReported Result(string name, CaseOutcome outcome = CaseOutcome.Passed) =>
        new(new CaseResult(Case with { DisplayName = name }, outcome, TimeSpan.Zero), TimeSpan.Zero);

    private static HostEvent.TestReported CleanupFailure() => new(
        new CaseResult(Case, CaseOutcome.Failed, TimeSpan.Zero) { Message = "[Test Class Cleanup Failure (Some.Tests)]: System.IOException : disk" },
        TimeSpan.Zero);

    private void Tell(params HostEvent[] events)
    {
        foreach (HostEvent told in events)
            _transcript.Add(told);
    }
}
