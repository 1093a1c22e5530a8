using QualityGate.Core.Faults;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>The end of a scan on its own: what was found, what was not seen, and the code the process ends with.</summary>
public sealed record ScanConclusion
{
    /// <summary>What was scanned, as the user named it, with forward slashes.</summary>
    public required string Target { get; init; }

    public required string ToolVersion { get; init; }

    public required ScanPolicy Policy { get; init; }

    /// <summary>Projects that could not be built or read at all.</summary>
    public required ImmutableArray<Fault> Faults { get; init; }

    /// <summary>Ordered by project; no finding is in two of them.</summary>
    public required ImmutableArray<ProjectScan> Scans { get; init; }

    /// <summary>Every code that applies, the one that is returned first; never empty.</summary>
    public required ImmutableArray<ExitCode> ExitCodes { get; init; }

    public ExitCode ExitCode => ExitCodes[0];
}
