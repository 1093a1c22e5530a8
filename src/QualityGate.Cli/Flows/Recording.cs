using QualityGate.Cli.Options;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Runner;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>All that is still to be run, into a record that has just been begun or resumed.</summary>
internal sealed class Recording(AuditOptions options, RecordWriter record, Watch watch, TimeProvider time)
{
    /// <param name="found">The suites to run, and what cannot be run.</param>
    /// <param name="comparison">What differs from an earlier state of the code, when only that is to be run; else null.</param>
    /// <param name="before">What the record holds already of runs.</param>
    /// <param name="read">What the record holds already of the code.</param>
    /// <param name="reputations">What is known of the tests from before.</param>
    /// <param name="stop">When to end early.</param>
    /// <returns>Path of the record.</returns>
    public async Task<string> RunAsync(FoundSuites found, GitComparison? comparison, Ledger before, ImmutableArray<ProjectScan> read, Reputations reputations, StopSignal stop)
    {
        AbandonedFiles.Remove();
        SourceTracing sources = new(found.Root, before);
        Broadcast progress = new(record, watch, sources);
        foreach (Fault fault in found.Faults)
            progress.Report(new RunEvent.FaultFound(fault));

        // The parts of an audit have the same code, and one reading of it is enough for all.
        bool reads = options.Scan && options.Runs.Shard is null or { Index: 1 };
        if (reads && AuditCi.Read(found.Root, time) is { } honesty)
            progress.Report(new RunEvent.CiRead(honesty));
        ImmutableArray<ProjectScan> scans = reads
            ? read.AddRange(await new AuditScan(options, watch).RunAsync(found, read, progress, stop.Token))
            : [];
        ImmutableDictionary<SuiteId, ChangedCode> changes = ChangedSince.In(found, options, comparison, CancellationToken.None);
        Ending ending = await new Rehearsal(options, found, changes, before, scans, reputations, time).RunAsync(progress, stop.Token);
        if (await sources.TraceAsync(CancellationToken.None) is { IsEmpty: false } files)
            progress.Report(new RunEvent.SourcesTraced(files));
        progress.Report(new RunEvent.Ended(stop.Reason ?? ending));
        return record.FilePath;
    }
}
