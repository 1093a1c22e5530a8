namespace QualityGate.Core.Findings;

/// <summary>How loudly a rule speaks, after the project's own settings; ordered.</summary>
public enum FindingSeverity
{
    Unknown,

    /// <summary>The compiler's <c>info</c>, SARIF's <c>note</c>.</summary>
    Info,
    Warning,
    Error,
}
