using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Gates;

/// <summary>The end of every audit: what was seen, what is said of it, and the code the process ends with.</summary>
public sealed record Conclusion
{
    public required Audit Audit { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>What was known beside the audit.</summary>
    public GateFacts Facts { get; init; } = GateFacts.None;

    /// <summary>The audit held against the baseline; null when there is none.</summary>
    public AuditChanges? Changes { get; init; }

    /// <summary>The quarantine held against the audit; null when nobody has looked for one.</summary>
    public QuarantineStanding? Quarantine { get; init; }

    public required GateDecision Decision { get; init; }

    /// <summary>Every code that applies, the one that is returned first; never empty.</summary>
    public required ImmutableArray<ExitCode> ExitCodes { get; init; }

    public ExitCode ExitCode => ExitCodes[0];
}
