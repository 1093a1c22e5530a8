using QualityGate.Core.Baselines;
using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Gates;

/// <summary>
/// What the gate looks at beside the audit. Null says that nobody has looked, which leaves every condition undecided that asks for
/// it; that there is nothing is said by an empty value.
/// </summary>
public sealed record GateFacts
{
    public static GateFacts None { get; } = new();

    /// <summary>What the team has accepted; null when it never has.</summary>
    public AuditBaseline? Baseline { get; init; }

    /// <summary>What tests are held against where there is no baseline; null where there is one, or no history of the default branch.</summary>
    public HistoryStanding? History { get; init; }

    /// <summary>What is in quarantine; empty where nothing is.</summary>
    public Quarantine? Quarantine { get; init; }

    public CiStanding? Ci { get; init; }
}
