using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.CommandLines;
using QualityGate.Runner.ResultFiles;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.CommandLines;

public class OsReportTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly HostEvent.AdapterSaid Complaint = new(MessageLevel.Error, "The run was aborted.");

    [Fact]
    public void Results_AreToldInTheOrderOfTheirStarts()
    {
        OsReport report = Of(Run(), File([Result("Second", after: 2), Result("First", after: 1)]));

        Assert.Equal(
            ["start First 1", "result First", "end First", "start Second 2", "result Second", "end Second", "finished"],
            report.Events().Select(Words));
    }

    [Fact]
    public void NoFile_IsALostRunWhateverTheExitCode()
    {
        OsReport report = Of(Run(), file: null);

        Assert.Empty(report.Events());
        Assert.Null(report.GaveUpAfter);
    }

    [Fact]
    public void FileThatBreaksOff_DoesNotFinish() =>
        Assert.DoesNotContain(new HostEvent.Finished(), Of(Run(), File([Result("First")]) with { IsWhole = false }).Events());

    [Fact]
    public void TestThatHadNotEnded_WasRunning()
    {
        OsReport report = Of(Run(exitCode: 1), File([Result("First")], Complaint), "Second");

        Assert.Equal(["start First 0", "result First", "end First", "start Second 60"], report.Events().Select(Words));
        Assert.Null(report.GaveUpAfter);
    }

    [Fact]
    public void TestThatRanLongerThanItMay_WasGivenUp()
    {
        HostEvent.AdapterSaid watchdog = new(MessageLevel.Warning, "Data collector 'Blame' message: The specified inactivity time of 50 seconds has elapsed.");
        OsRun run = Run(exitCode: 1) with { WatchedLimit = TimeSpan.FromSeconds(50) };

        Assert.Equal(TimeSpan.FromSeconds(50), Of(run, File([Result("First")], Complaint, watchdog), "Second").GaveUpAfter);
        Assert.Null(Of(run, File([Result("First")], Complaint), "Second").GaveUpAfter);
    }

    [Fact]
    public void ProcessThatDiedWithoutAnythingRunning_WasNotGivenUp()
    {
        HostEvent.AdapterSaid remark = new(MessageLevel.Warning, "Data collector 'Blame' message: All tests finished running, Sequence file will not be generated.");

        Assert.Null(Of(Run(exitCode: 1) with { WatchedLimit = TimeSpan.FromSeconds(50) }, File([], Complaint, remark)).GaveUpAfter);
    }

    [Fact]
    public void RunThatEndedBeforeItsLimit_WasNotGivenUp()
    {
        HostEvent.AdapterSaid remark = new(MessageLevel.Warning, "Data collector 'Blame' message: it failed with code 5.");

        Assert.Null(Of(Run(exitCode: 1) with { WatchedLimit = TimeSpan.FromSeconds(70) }, File([], Complaint, remark)).GaveUpAfter);
    }

    [Fact]
    public void ProcessThatWeEnded_WasGivenUp() =>
        Assert.Equal(TimeSpan.FromSeconds(9), Of(Run() with { SilentFor = TimeSpan.FromSeconds(9) }, file: null).GaveUpAfter);

    [Fact]
    public void FailedTest_ExplainsTheExitCode() =>
        Assert.Contains(new HostEvent.Finished(), Of(Run(exitCode: 1), File([Result("First", CaseOutcome.Failed), Result("Second")], Complaint)).Events());

    [Fact]
    public void FewerResultsAndAComplaint_AreARunCutShort_UnlessTheTestsWroteTheFile()
    {
        TrxFile file = File([Result("First", CaseOutcome.Failed)], Complaint);

        Assert.False(Of(Run(exitCode: 1), file).IsWhole);
        Assert.True(new OsReport(Run(exitCode: 1), file, [], new CaseMatcher([Listed("First"), Listed("Second")], TrxWriter.Application)).IsWhole);
    }

    [Fact]
    public void ComplaintThatCostNoResult_IsAnErrorOfTheRun() => Assert.Equal(
        ["error", "start First 0", "result First", "end First", "start Second 0", "result Second", "end Second", "finished"],
        Of(Run(exitCode: 1), File([Result("First"), Result("Second")], Complaint)).Events().Select(Words));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(8, false)]
    public void ExitCodeThatNothingExplains_IsAnErrorOfTheRun(int exitCode, bool isError) =>
        Assert.Equal(isError, Of(Run(exitCode), File([Result("First"), Result("Second")])).Events().Any(told => Words(told) == "error"));

    [Fact]
    public void TestThatWasNotRun_SaysWhyWhenThatWasKnownBefore()
    {
        OsReport report = Of(Run(), File([Result("Second", CaseOutcome.None)]));

        Assert.Equal("explicit", Assert.Single(report.Events().OfType<HostEvent.TestReported>()).Result.Message);
    }

    [Fact]
    public void CompanyThatWasNotAskedFor_IsNotReported()
    {
        OsRun run = Run() with { Request = new HostRequest.Run("", new CaseSelection.Only(["id of Second"], []), []) };

        Assert.Equal(["start Second 0", "result Second", "end Second", "finished"], Of(run, File([Result("First"), Result("Second")])).Events().Select(Words));
    }

    [Fact]
    public void RunToDiscover_ListsWhatRan()
    {
        IEnumerable<HostEvent> told = Of(Run(), File([Result("First"), Result("Second")])).Discovered();

        Assert.Equal(["found First", "found Second", "finished"], told.Select(Words));
    }

    [Fact]
    public void RunToDiscoverThatWasCutShort_SaysThatTestsMayBeMissing()
    {
        IEnumerable<HostEvent> told = Of(Run(), File([Result("First")]), "Second").Discovered();

        Assert.Equal(["found First", "found Second", "error", "finished"], told.Select(Words));
    }

    private static OsReport Of(OsRun run, TrxFile? file, params string[] unfinished) =>
        new(run, file, [.. unfinished.Select(name => new UnfinishedTest($"A.{name}", name))], new CaseMatcher([Listed("First"), Listed("Second") with { SkipReason = "explicit" }], TrxWriter.Platform));

    private static OsRun Run(int exitCode = 0) => new()
    {
        Request = new HostRequest.Run("", new CaseSelection.All(), []),
        StartedAt = Start,
        EndedAt = Start.AddMinutes(1),
        ExitCode = exitCode,
    };

    private static TrxFile File(ImmutableArray<TrxResult> results, params ImmutableArray<HostEvent.AdapterSaid> messages) => new(results, messages, IsWhole: true);

    private static TrxResult Result(string name, CaseOutcome outcome = CaseOutcome.Passed, int after = 0) => new()
    {
        TestId = "",
        ClassName = "A",
        MethodName = name,
        DisplayName = name,
        Outcome = outcome,
        StartedAt = Start.AddSeconds(after),
        EndedAt = Start.AddSeconds(after),
    };

    private static DiscoveredTest Listed(string name) => new() { Id = new TestId(new SuiteId("Shop.csproj", ""), "A", name, $"id of {name}"), DisplayName = name };

    private static string Words(HostEvent told) => told switch
    {
        HostEvent.TestStarted started => $"start {started.Name.MethodName} {started.At.TotalSeconds}",
        HostEvent.TestReported reported => $"result {reported.Result.Name.MethodName}",
        HostEvent.TestEnded ended => $"end {ended.Id["id of ".Length..]}",
        HostEvent.TestDiscovered discovered => $"found {discovered.Case.Name.MethodName}",
        HostEvent.AdapterSaid { Level: MessageLevel.Error } => "error",
        HostEvent.Finished => "finished",
        _ => told.ToString(),
    };
}
