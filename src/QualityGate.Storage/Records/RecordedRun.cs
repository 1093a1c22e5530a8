using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records;

/// <summary>One run of a record with all that is needed to make it again.</summary>
/// <param name="Subject">What the audit was of, and how it was begun.</param>
/// <param name="Discovery">The suite's tests.</param>
/// <param name="Run">The run with every observation; cancelled when the record breaks off in the middle of it.</param>
public sealed record RecordedRun(AuditSubject Subject, Discovery Discovery, SuiteRun Run)
{
    /// <summary>The runs with that number, of which each suite can have one, in order of suite.</summary>
    /// <exception cref="Core.Faults.QualityGateException">There is no record at that path, or it cannot be read.</exception>
    public static async Task<ImmutableArray<RecordedRun>> FindAsync(string path, int number, CancellationToken cancellationToken)
    {
        Dictionary<SuiteId, Discovery> suites = [];
        Dictionary<SuiteId, RecordedRun> found = [];
        await using RecordReader reader = await RecordReader.OpenAsync(path, cancellationToken);
        await foreach (RunEvent happened in reader.EventsAsync(cancellationToken))
        {
            if (happened is RunEvent.SuiteDiscovered(var discovery))
                suites[discovery.Suite] = discovery;
            else if (happened is RunEvent.RunEnded(var run) && run.Planned.Number == number)
                found[run.Planned.Suite] = new RecordedRun(reader.Subject, suites[run.Planned.Suite], run);
        }

        return [.. found.Values.OrderBy(run => run.Discovery.Suite)];
    }
}
