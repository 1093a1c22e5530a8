using QualityGate.Core.Faults;
using QualityGate.Core.Merges;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Merges;

/// <summary>Reads the record of one part of an audit, with every run that is in it.</summary>
public static class ShardRecordReader
{
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: it cannot be read, is damaged, or was written by a newer version.</exception>
    public static async Task<ShardRecord> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using RecordReader reader = await RecordReader.OpenAsync(path, cancellationToken);
        AuditRecord record = new() { Subject = reader.Subject, Policy = reader.Policy, Facts = reader.Facts };
        ImmutableArray<Discovery>.Builder suites = ImmutableArray.CreateBuilder<Discovery>();
        ImmutableArray<SuiteRun>.Builder runs = ImmutableArray.CreateBuilder<SuiteRun>();
        await foreach (RunEvent happened in reader.WrittenEventsAsync(cancellationToken))
        {
            switch (happened)
            {
                case RunEvent.SuiteDiscovered(var discovery):
                    suites.Add(discovery);
                    break;
                case RunEvent.RunEnded(var run):
                    runs.Add(run);
                    break;
                default:
                    // Faults, endings and the like; what the ledger would make of the runs is for the merged record.
                    record = record.With(happened);
                    break;
            }
        }

        return new ShardRecord
        {
            Place = path,
            Subject = record.Subject,
            Policy = record.Policy,
            Facts = record.Facts,
            Configuration = ShardConfiguration.Of(record),
            Suites = suites.ToImmutable(),
            Scans = record.Scans,
            CiHonesty = record.CiHonesty,
            Sources = record.Sources,
            Faults = record.Faults,
            Runs = runs.ToImmutable(),
            Ending = record.Ending,
        };
    }
}
