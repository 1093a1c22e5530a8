using QualityGate.Core.Conditions;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Histories;

public sealed class ForeignEntriesTests
{
    private static readonly KnownNames Nothing = KnownNames.In(History.Empty);

    [Fact]
    public void Run_IsOneRunAsConfiguredThatNobodyJudged()
    {
        HistoryEntry entry = EntryOf(Result("A", Outcome.Passed), Result("B", Outcome.Failed), Result("C", Outcome.Skipped))!;

        ConditionEntry conditions = Assert.Single(Assert.Single(entry.Suites).Conditions);
        Assert.Equal((EntrySource.ResultFile, 1, "asconfigured", ConditionNature.Natural), (entry.Source, entry.Runs, conditions.Conditions, conditions.Nature));
        Assert.Equal(["P", "F", "S"], conditions.StripOf.Select(strip => conditions.Strips[strip]));
        Assert.Equal<int>([20, 20, 0], conditions.Milliseconds);
        Assert.Empty(entry.Suites[0].Verdicts);
        Assert.Equal((1, "Sys.Bad"), (Assert.Single(entry.Suites[0].Failures).Place, entry.Suites[0].Failures[0].Kind.ExceptionType));
    }

    [Fact]
    public void AssembliesOfOneFile_AreSuitesOfOneEntry()
    {
        HistoryEntry entry = EntryOf(Result("A", Outcome.Passed) with { Assembly = "b/Two.dll" }, Result("A", Outcome.Passed) with { Assembly = "b/One.dll" })!;

        Assert.Equal(["One.dll", "Two.dll"], entry.Suites.Select(suite => suite.Suite.Project));
    }

    [Fact]
    public void SuiteThatWasSaid_IsThatOfAllResults()
    {
        SuiteId suite = new("tests/A.csproj", "net10.0");

        Assert.Equal(suite, Assert.Single(ForeignEntries.Of(RunOf(Result("A", Outcome.Passed)), Nothing, suite, CodeVersion.Unknown, "job")!.Suites).Suite);
    }

    [Fact]
    public void RowsWithoutAKey_AreTheirMethodAndAsBadAsTheWorst()
    {
        SuiteEntry suite = Assert.Single(EntryOf(Result("A", Outcome.Passed), Result("A", Outcome.Failed), Result("A", Outcome.Passed))!.Suites);

        Assert.Equal("", Assert.Single(suite.Roster.Tests).Id.Row);
        Assert.Equal<string>(["F"], suite.Conditions[0].Strips);
    }

    [Fact]
    public void ResultsWithTheSameKey_AreNumberedTheBestFirst()
    {
        SuiteEntry suite = Assert.Single(EntryOf(Result("A", Outcome.Failed) with { Row = "beef" }, Result("A", Outcome.Passed) with { Row = "beef" })!.Suites);

        Assert.Equal([0, 1], suite.Roster.Tests.Select(test => test.Id.Ordinal));
        Assert.Equal(["P", "F"], suite.Conditions[0].StripOf.Select(strip => suite.Conditions[0].Strips[strip]));
    }

    [Fact]
    public void TestThatWasTriedAgain_IsSeenOncePerAttempt()
    {
        ForeignAttempt failed = new(Outcome.Failed, Failure.Of("Sys.Bad", "no", ""));
        SuiteEntry suite = Assert.Single(EntryOf(Result("A", Outcome.Passed) with { EarlierAttempts = [failed, failed] }, Result("B", Outcome.Passed))!.Suites);

        Assert.Equal<string>(["FFP", "P.."], suite.Conditions[0].Strips);
        Assert.Equal(3, suite.Conditions[0].Runs.Length);
        Assert.Equal((0, 2), (Assert.Single(suite.Failures).Place, suite.Failures[0].Count));
    }

    [Fact]
    public void TestThatOneFileContradicts_IsSuspected()
    {
        ForeignAttempt failed = new(Outcome.Failed, Failure: null);
        HistoryEntry entry = EntryOf(Result("A", Outcome.Passed) with { EarlierAttempts = [failed] }, Result("B", Outcome.Passed))!;

        Assert.Equal([TrendStanding.Suspected, TrendStanding.Clean], Trends.Of(History.Of([entry])).Select(trend => trend.Standing));
    }

    [Fact]
    public void RunInWhichMostFailedAlike_IsAMassFailure()
    {
        Assert.True(EntryOf([.. Enumerable.Range(0, 4).Select(number => Result($"T{number}", Outcome.Failed)), Result("A", Outcome.Passed)])!.Suites[0].Conditions[0].Runs[0].IsMassFailure);
        Assert.False(EntryOf(Result("A", Outcome.Failed), Result("B", Outcome.Failed))!.Suites[0].Conditions[0].Runs[0].IsMassFailure);
    }

    [Fact]
    public void FileThatShowsNothing_IsNoEntry()
    {
        Assert.Null(EntryOf());
        Assert.Null(EntryOf(Result("A", Outcome.NotObserved)));
    }

    [Fact]
    public void SameBytes_AreTheSameEntryWhateverIsSaidOfThem()
    {
        ForeignRun run = RunOf(Result("A", Outcome.Passed));

        Assert.Equal(
            ForeignEntries.Of(run, Nothing, suite: null, CodeVersion.Unknown, "one")!.Origin,
            ForeignEntries.Of(run, Nothing, suite: null, new CodeVersion { Commit = "c" }, "two")!.Origin);
        Assert.NotEqual(Origin.Of(run), Origin.Of(run with { Fingerprint = "other" }));
    }

    private static HistoryEntry? EntryOf(params ImmutableArray<ForeignResult> results) =>
        ForeignEntries.Of(RunOf(results), Nothing, suite: null, CodeVersion.Unknown, "linux");

    private static ForeignRun RunOf(params ImmutableArray<ForeignResult> results) => new()
    {
        Fingerprint = "f00d",
        StartedAt = HistoryScript.FirstDay,
        Duration = TimeSpan.FromSeconds(2),
        Results = results,
    };

    private static ForeignResult Result(string method, Outcome outcome) => new()
    {
        Class = "Shop.OrderTests",
        Method = method,
        DisplayName = method,
        Outcome = outcome,
        Duration = TimeSpan.FromMilliseconds(20),
        Failure = outcome == Outcome.Failed ? Failure.Of("Sys.Bad", "it is bad", "   at Shop.OrderTests.A()") : null,
    };
}
