using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Everything the audit was asked for, checked once; from here on nobody looks at arguments again.</summary>
internal sealed record AuditOptions
{
    public required string Target { get; init; }

    public required RunSettings Runs { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>Path of the baseline; null for that of the repository.</summary>
    public string? Baseline { get; init; }

    /// <summary>What the repository keeps in quarantine, some of which is not to be run; null until it is read.</summary>
    public Quarantine? Quarantine { get; init; }

    public required TestFilter Filter { get; init; }

    /// <summary>Branch, tag or commit with which the code is compared, so that only what a change concerns is run; null for all tests.</summary>
    public string? Since { get; init; }

    /// <summary>Absolute path of the folder for record and reports.</summary>
    public required string Output { get; init; }

    /// <summary>Limit of the whole command; reached, it counts as an interruption. Null means none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Limit of one test; null lets it follow from how long each was seen to take.</summary>
    public TimeSpan? TestTimeout { get; init; }

    /// <summary>Budget for the runs: no further one is begun when it is spent. Null means none.</summary>
    public TimeSpan? MaxTime { get; init; }

    /// <summary>Such as <c>Release</c>; null leaves it to the projects.</summary>
    public string? Configuration { get; init; }

    public string? Framework { get; init; }

    public required bool NoBuild { get; init; }

    public required HostChoice Host { get; init; }

    /// <summary>Absolute path of a runsettings file that replaces the projects' own.</summary>
    public string? Settings { get; init; }

    public required ImmutableSortedDictionary<string, string> Properties { get; init; }

    public required ImmutableSortedDictionary<string, string> Environment { get; init; }

    /// <summary>Whether tests whose runtime is not installed are run on a later one.</summary>
    public required bool RollForward { get; init; }

    /// <summary>How many suites run side by side; at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether the code is read before the runs.</summary>
    public required bool Scan { get; init; }

    public required HistoryChoice History { get; init; }

    /// <summary>The branch whose history says what is new; null where it is not said.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>What a red run costs.</summary>
    public RunCost Cost { get; init; } = RunCost.Assumed;

    public required Gating Gating { get; init; }

    public required ImmutableArray<ReportFormat<Conclusion>> Formats { get; init; }

    public required bool Json { get; init; }

    /// <summary>The options that chose or changed what was run, as they would be typed again.</summary>
    public required ImmutableArray<string> Retyped { get; init; }
}
