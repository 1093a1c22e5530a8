using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>The one value from which all reports are drawn.</summary>
public sealed record Audit
{
    /// <summary>Version of this shape; raised when a reader of the old one would be misled.</summary>
    public int SchemaVersion { get; init; } = 1;

    public required AuditSubject Subject { get; init; }

    public required Ending Ending { get; init; }

    /// <summary>When the audit went on after it had been stopped or killed; empty when it was made in one go.</summary>
    public ImmutableArray<DateTimeOffset> ResumedAt { get; init; } = [];

    public required ImmutableArray<Fault> Faults { get; init; }

    public required ImmutableArray<SuiteAudit> Suites { get; init; }

    public required ImmutableArray<FlakyMarker> Markers { get; init; }

    /// <summary>What reading the code gave, project by project; empty when it was not read.</summary>
    public ImmutableArray<ProjectScan> Scans { get; init; } = [];

    /// <summary>What reading the CI definitions of the repository gave; null when there were none, or nobody looked.</summary>
    public CiHonesty? CiHonesty { get; init; }

    /// <summary>What the repository says of the files in which failing tests stand, ordered by path; empty where nobody looked.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>Tests that were mended before, and how they fare now.</summary>
    public ImmutableArray<FixedTest> Fixed => FixedTest.In(this);

    public AuditNumbers Numbers => AuditNumbers.Of(this);

    /// <summary>What the repository says of the file of a test; null where nothing is known of it.</summary>
    public SourceFile? SourceOf(AuditedTest test) => test.Location is { } location ? Sources.FirstOrDefault(file => file.Path == location.File) : null;
}
