using FsCheck.Fluent;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Records;

public sealed class UnfinishedRecordTests
{
    private static readonly RunEvent.Resumed GoingOn = new(SampleAudit.Subject.StartedAt.AddDays(1), SampleAudit.Subject.Settings.Runs);

    [Fact]
    public void RandomAuditCutOffAnywhereAndResumed_GivesTheLedgerThatWasFoldedLive() => Claim.HoldsFor(
        Gen.Choose(0, int.MaxValue).Select(seed => (Audit: new RandomAudit(seed), Cut: new Random(seed).NextDouble())),
        async given =>
        {
            using TemporaryFolder output = new();
            ImmutableArray<RunEvent> told = FinishedRuns.Of(given.Audit.Events);
            (string path, ImmutableArray<long> lengths) = WrittenRecord.Of(told, output.Path);
            byte[] whole = File.ReadAllBytes(path);
            int length = (int)(lengths[0] + ((whole.Length - lengths[0]) * given.Cut));
            File.WriteAllBytes(path, whole[..length]);

            await ResumeAsync(output.Path, before => told.Where(happened => !IsKnown(happened, before)));

            AuditRecord record = await RecordReader.ReadAsync(path, CancellationToken.None);
            Assert.Equal(Flat.Of(FinishedRuns.Ledger(told)), Flat.Of(record.Ledger));
            Assert.Equal(whole[..(int)lengths.Last(written => written <= length)], File.ReadAllBytes(path)[..(int)lengths.Last(written => written <= length)]);
        });

    [Fact]
    public async Task RunThatWasCutOff_IsMadeAgainUnderItsNumber()
    {
        using TemporaryFolder output = new();
        ImmutableArray<RunEvent> told = [.. SampleAudit.Events.TakeWhile(happened => happened is not RunEvent.RunEnded)];
        string path = WrittenRecord.Of(told, output.Path).Path;

        await ResumeAsync(output.Path, _ => SampleAudit.Events.SkipWhile(happened => happened is not RunEvent.RunStarted).Take(4));

        RunSummary run = Assert.Single((await RecordReader.ReadAsync(path, CancellationToken.None)).Ledger.Suites.Values.Single().Runs);
        Assert.Equal((1, Completion.Completed, 2), (run.Number, run.Completion, run.Observed));
    }

    [Fact]
    public async Task MoreRuns_AreAskedForFromThenOn()
    {
        using TemporaryFolder output = new();
        string path = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;

        using (UnfinishedRecord before = await UnfinishedRecord.OpenAsync(output.Path, CancellationToken.None))
            before.Resume(GoingOn with { Runs = 20 }).Dispose();

        AuditRecord record = await RecordReader.ReadAsync(path, CancellationToken.None);
        Assert.Equal((20, 20), (record.Subject.Settings.Runs, record.Policy.MinRuns));
        Assert.Equal(Ending.Unknown, record.Ending);
        Assert.Empty(record.Faults);
        Assert.Equal(GoingOn.At, record.ResumedAt[^1]);
    }

    [Fact]
    public async Task RecordThatIsOnlyLookedAt_StaysAsItIs()
    {
        using TemporaryFolder output = new();
        string path = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;
        byte[] torn = File.ReadAllBytes(path)[..^7];
        File.WriteAllBytes(path, torn);

        (await UnfinishedRecord.OpenAsync(output.Path, CancellationToken.None)).Dispose();

        Assert.Equal(torn, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task RecordThatAnotherAuditWrites_IsRefused()
    {
        using TemporaryFolder output = new();
        using RecordWriter writer = RecordWriter.Create(output.Path, SampleAudit.Subject, SampleAudit.Policy);

        await RefusedAsync(output.Path, FaultKind.Environment, "Another audit is writing");
    }

    [Fact]
    public async Task FolderWithoutARecord_IsRefused()
    {
        using TemporaryFolder output = new();

        await RefusedAsync(output.Path, FaultKind.Usage, "There is no audit to resume");
    }

    [Fact]
    public async Task DamagedRecord_IsRefusedAndNotHeld()
    {
        using TemporaryFolder output = new();
        string path = WrittenRecord.Of(SampleAudit.Events, output.Path).Path;
        File.AppendAllText(path, "nonsense\n");

        await RefusedAsync(output.Path, FaultKind.Environment, "cannot be read as a record");
        await RefusedAsync(output.Path, FaultKind.Environment, "cannot be read as a record");
    }

    private static bool IsKnown(RunEvent happened, Ledger before) => happened switch
    {
        RunEvent.SuiteDiscovered(var discovery) => before.Suites.ContainsKey(discovery.Suite),
        RunEvent.RunStarted(var planned, _) => IsKnown(planned, before),
        RunEvent.TestObserved(var planned, _) => IsKnown(planned, before),
        RunEvent.RunEnded(var run) => IsKnown(run.Planned, before),
        _ => false,
    };

    private static bool IsKnown(PlannedRun planned, Ledger before) =>
        before.Suites.TryGetValue(planned.Suite, out SuiteLedger? suite) && suite.Runs.Any(run => run.Number == planned.Number);

    private static async Task ResumeAsync(string output, Func<Ledger, IEnumerable<RunEvent>> rest)
    {
        using UnfinishedRecord before = await UnfinishedRecord.OpenAsync(output, CancellationToken.None);
        using RecordWriter writer = before.Resume(GoingOn);
        foreach (RunEvent happened in rest(before.Record.Ledger))
            writer.Report(happened);
    }

    private static async Task RefusedAsync(string output, FaultKind kind, string reason)
    {
        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => UnfinishedRecord.OpenAsync(output, CancellationToken.None));

        Assert.Equal(kind, refusal.Fault.Kind);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
