using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Merges;

/// <summary>The record of an audit, put together of those of its parts.</summary>
public sealed record MergedRecord
{
    public required AuditSubject Subject { get; init; }

    public required GatePolicy Policy { get; init; }

    /// <summary>What is known beside the audit.</summary>
    public required GateFacts Facts { get; init; }

    /// <summary>What happened, in the order in which a whole audit would have written it.</summary>
    public required ImmutableArray<RunEvent> Events { get; init; }
}
