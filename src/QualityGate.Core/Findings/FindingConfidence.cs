namespace QualityGate.Core.Findings;

/// <summary>How sure a rule is of one hit; unknown for rules that do not say.</summary>
public enum FindingConfidence
{
    Unknown,
    Low,
    Medium,
    High,
}
