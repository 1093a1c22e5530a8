namespace QualityGate.Analyzers;

/// <summary>How sure a rule is of one hit; travels with it into SARIF and the gate.</summary>
internal enum Confidence
{
    Low,
    Medium,
    High,
}
