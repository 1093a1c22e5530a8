using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>What CI definitions on their own are held against.</summary>
public sealed record CiPolicy
{
    /// <summary>Findings of this severity or a higher one fail; null when severity fails nothing.</summary>
    public FindingSeverity? FailOn { get; init; }

    /// <summary>Rules whose findings fail, whatever their severity.</summary>
    public ImmutableArray<CiRule> FailOnRules { get; init; } = [];

    public bool Forbids(CiFinding finding) => finding.Severity >= FailOn || FailOnRules.Contains(finding.Rule);
}
