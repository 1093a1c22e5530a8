namespace QualityGate.Analyzers.Models;

/// <summary>What a rule says about an operation when it looks back from a value to where it comes from.</summary>
internal enum OriginStep
{
    /// <summary>What stands behind it does not count.</summary>
    Stop,

    /// <summary>Its parts decide; for a local what it is set to, for a parameter what the callers hand over.</summary>
    Through,

    /// <summary>This is what the rule looks for.</summary>
    Source,
}
