namespace QualityGate.Core.Conditions;

/// <summary>In which order the tests of a run start.</summary>
public enum Ordering
{
    /// <summary>The framework's own.</summary>
    AsIs,

    /// <summary>That in which they were last seen to start one after the other, from its end.</summary>
    Reversed,

    /// <summary>Classes shuffled, and the tests within each, by the seed of the run; tests of different classes are never mixed.</summary>
    Shuffled,
}
