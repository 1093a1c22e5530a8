namespace QualityGate.Core.Gates;

/// <summary>What a condition is held against. The zero value lets nothing pass.</summary>
public enum LimitKind
{
    Unknown,

    /// <summary>A number that the policy names.</summary>
    Number,

    /// <summary>What the baseline holds; 0 while there is none.</summary>
    Baseline,

    /// <summary>Nothing: it is counted and shown.</summary>
    Report,
}
