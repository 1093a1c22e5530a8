using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>What one part of an audit has recorded.</summary>
public sealed record ShardRecord
{
    /// <summary>What to call it to people: the path of its file.</summary>
    public required string Place { get; init; }

    public required AuditSubject Subject { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>What was known beside the audit when the part was begun.</summary>
    public GateFacts Facts { get; init; } = GateFacts.None;

    /// <summary>All that decides what is run and what is tolerated, by name: the same in every part of an audit.</summary>
    public required ImmutableSortedDictionary<string, string> Configuration { get; init; }

    public ImmutableArray<Discovery> Suites { get; init; } = [];

    public ImmutableArray<ProjectScan> Scans { get; init; } = [];

    /// <summary>What the CI definitions said; null where this part did not read them.</summary>
    public CiHonesty? CiHonesty { get; init; }

    /// <summary>What the repository said of the files of tests that failed in this part.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Of all suites, in the order in which they ended.</summary>
    public ImmutableArray<SuiteRun> Runs { get; init; } = [];

    /// <summary>Unknown when the record breaks off.</summary>
    public Ending Ending { get; init; }

    /// <summary>Which part it is. Only of a record that passed <see cref="ShardIndexes"/>.</summary>
    internal Shard Shard => Subject.Settings.Shard!;

    /// <summary>Its name in a sentence.</summary>
    internal string Name => $"shard {Shard.Index} of {Shard.Total} ({Place})";

    internal Discovery? Find(SuiteId suite) => Suites.FirstOrDefault(discovery => discovery.Suite == suite);

    internal ImmutableArray<SuiteRun> RunsOf(SuiteId suite) => [.. Runs.Where(run => run.Planned.Suite == suite)];
}
