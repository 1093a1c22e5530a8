namespace QualityGate.Analyzers.Models;

/// <summary>What a rule says about an operation when it looks back from a value to where it comes from.</summary>
internal enum OriginStep
{
    /// <summary>What stands behind it does not count.</summary>
    Stop,

    /// <summary>For a call of a helper of the same file: what that returns decides. The call's arguments do not count.</summary>
    IntoHelper,

    /// <summary>Its parts decide, and a helper's returns; for a local what it is set to, for a parameter what the callers hand over.</summary>
    Through,

    /// <summary>This is what the rule looks for.</summary>
    Source,
}
