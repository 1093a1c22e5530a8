using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>What a scan on its own is held against.</summary>
public sealed record ScanPolicy
{
    /// <summary>Findings of this severity or a higher one fail the scan; null when severity fails nothing.</summary>
    public FindingSeverity? FailOn { get; init; }

    /// <summary>Rules whose findings fail the scan, whatever their severity.</summary>
    public ImmutableArray<string> FailOnRules { get; init; } = [];

    /// <summary>Whether what could not be read is accepted; it is named either way.</summary>
    public bool AllowPartial { get; init; }

    public bool Forbids(StaticFinding finding) =>
        finding.Severity >= FailOn || FailOnRules.Contains(finding.Rule, StringComparer.OrdinalIgnoreCase);
}
