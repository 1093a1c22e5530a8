namespace QualityGate.Core.Audits;

/// <summary>What a run was made for, besides those that were asked for.</summary>
public enum ExpenseKind
{
    Unknown,

    /// <summary>The whole suite under a condition that nobody asked for by name.</summary>
    Screening,

    /// <summary>The suite again in the same process, the run before it among them.</summary>
    Repetition,

    /// <summary>All tests together that may be flaky by what their code uses.</summary>
    Sweep,

    /// <summary>All suspicious tests together, to tell causes apart.</summary>
    Contrast,

    /// <summary>Suspicious tests with their class, or alone.</summary>
    Focus,

    /// <summary>An order of tests, to find who spoils or prepares what.</summary>
    Order,

    /// <summary>The conditions asked for, beyond the number asked for.</summary>
    FurtherRuns,
}
