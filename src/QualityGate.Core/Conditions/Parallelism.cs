namespace QualityGate.Core.Conditions;

/// <summary>How many tests of one suite may run at the same time.</summary>
public enum Parallelism
{
    /// <summary>As the suite itself declares.</summary>
    AsDeclared,

    /// <summary>One after another.</summary>
    Serial,

    /// <summary>What the suite declares to be parallel, at its maximum.</summary>
    Maximal,
}
