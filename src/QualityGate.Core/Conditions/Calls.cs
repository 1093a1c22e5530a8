namespace QualityGate.Core.Conditions;

/// <summary>How often a run calls each of its tests, in one and the same process.</summary>
public enum Calls
{
    Once,

    /// <summary>A second time directly behind the first.</summary>
    Twice,
}
