using FsCheck.Fluent;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Records;

public sealed class RoundTripTests
{
    [Fact]
    public void RandomAudit_GivesTheSameEventsWhenReadBack() => Claim.HoldsFor(
        Gen.Choose(0, int.MaxValue).Select(seed => new RandomAudit(seed)),
        async audit =>
        {
            using TemporaryFolder output = new();
            ImmutableArray<RunEvent> told = audit.Events;

            ImmutableArray<RunEvent> read = await WrittenRecord.EventsOf(WrittenRecord.Of(told, output.Path).Path);

            Assert.Equal(told.Select(Flat.Of), read.Take(told.Length).Select(Flat.Of));
            Assert.All(read.Skip(told.Length), end => Assert.Equal(Completion.Cancelled, Assert.IsType<RunEvent.RunEnded>(end).Run.Completion));
        });

    [Fact]
    public void RandomAudit_GivesTheLedgerThatWasFoldedLive() => Claim.HoldsFor(
        Gen.Choose(0, int.MaxValue).Select(seed => new RandomAudit(seed)),
        async audit =>
        {
            using TemporaryFolder output = new();
            ImmutableArray<RunEvent> told = FinishedRuns.Of(audit.Events);

            AuditRecord record = await RecordReader.ReadAsync(WrittenRecord.Of(told, output.Path).Path, CancellationToken.None);

            Assert.Equal(Flat.Of(FinishedRuns.Ledger(told)), Flat.Of(record.Ledger));
        });

    [Fact]
    public async Task Sample_ComesBackWithNothingLost()
    {
        using TemporaryFolder output = new();

        AuditRecord record = await RecordReader.ReadAsync(WrittenRecord.Of(SampleAudit.Events, output.Path).Path, CancellationToken.None);

        Assert.Equal(Flat.Of(SampleAudit.Subject), Flat.Of(record.Subject));
        Assert.Equal(Flat.Of(SampleAudit.Policy), Flat.Of(record.Policy));
        Assert.Equal(Flat.Of(SampleAudit.Facts), Flat.Of(record.Facts));
        Assert.Equal(Ending.Cancelled, record.Ending);
        Assert.Equal(
            SampleAudit.Events.OfType<RunEvent.FaultFound>().Select(found => Flat.Of(found.Fault)),
            record.Faults.Select(Flat.Of));
    }

    [Fact]
    public void Sample_HasAValueForEverythingThatIsRecorded()
    {
        ILookup<string, string> values = Properties.In(new object[] { SampleAudit.Subject, SampleAudit.Policy, SampleAudit.Facts, SampleAudit.Events })
            .ToLookup(property => property.Name, property => property.Value);

        Assert.Contains($"{nameof(Discovery)}.{nameof(Discovery.Selection)}", values.Select(property => property.Key));
        Assert.All(values, property => Assert.Contains(property, value => !Properties.Defaults.Contains(value)));
    }
}
