using System.Diagnostics;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records;

/// <summary>An audit's record, folded: all that judging and reporting need, whether the runs are over for a second or for a year.</summary>
public sealed record AuditRecord
{
    public required AuditSubject Subject { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>What was known beside the audit when it was begun.</summary>
    public GateFacts Facts { get; init; } = GateFacts.None;

    public Ledger Ledger { get; init; } = Ledger.Empty();

    /// <summary>When the audit went on after it had ended early.</summary>
    public ImmutableArray<DateTimeOffset> ResumedAt { get; init; } = [];

    /// <summary>What reading the code gave, one for each project and framework.</summary>
    public ImmutableArray<ProjectScan> Scans { get; init; } = [];

    /// <summary>What reading the CI definitions gave; null when there were none to read.</summary>
    public CiHonesty? CiHonesty { get; init; }

    /// <summary>What the repository says of the files of failing tests.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>In the order in which they were found.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Unknown when the record breaks off.</summary>
    public Ending Ending { get; init; }

    /// <summary>The record with one more event folded in.</summary>
    public AuditRecord With(RunEvent happened) => happened switch
    {
        RunEvent.SuiteDiscovered(var discovery) => this with { Ledger = Ledger.And(Ledger.Empty(discovery)) },
        RunEvent.RunEnded(var run) => this with { Ledger = Ledger.With(run) },
        RunEvent.ProjectScanned(var scan) => this with { Scans = [.. Scans.Where(known => known.Suite != scan.Suite), scan] },
        RunEvent.CiRead(var honesty) => this with { CiHonesty = honesty },
        RunEvent.SourcesTraced(var files) => this with { Sources = files },
        RunEvent.FaultFound(var fault) => this with { Faults = Faults.Add(fault) },
        RunEvent.Resumed resumed => Resumed(resumed),
        RunEvent.Ended(var ending) => this with { Ending = ending },
        RunEvent.RunStarted or RunEvent.TestObserved => this,
        _ => throw new UnreachableException(),
    };

    // Whoever asks for more runs means them to count: a minimum that was the number asked for grows with it.
    private AuditRecord Resumed(RunEvent.Resumed resumed) => this with
    {
        Subject = Subject with { Settings = Subject.Settings with { Runs = resumed.Runs } },
        Policy = Policy.MinRuns == Subject.Settings.Runs ? Policy with { MinRuns = resumed.Runs } : Policy,
        ResumedAt = ResumedAt.Add(resumed.At),
        Faults = [],
        Ending = Ending.Unknown,
    };
}
