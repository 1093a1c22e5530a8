namespace QualityGate.Core.Gates;

/// <summary>What the gate asks, one row of its table each.</summary>
public enum GateRule
{
    Unknown,

    /// <summary>Projects that could not be built, evaluated or run.</summary>
    UnusableProjects,

    /// <summary>Tests found.</summary>
    Tests,

    /// <summary>Valid runs of the suite and condition that has fewest.</summary>
    ValidRuns,

    /// <summary>Audits that were stopped before all planned runs were made, with fewer runs than asked for.</summary>
    Interruptions,

    /// <summary>Errors of the platform that belong to no test: tests may be missing.</summary>
    CollectionErrors,

    /// <summary>Tests of which nothing can be said.</summary>
    InconclusiveTests,

    BrokenTests,

    /// <summary>Flaky, order- and condition-dependent tests.</summary>
    UnreliableTests,

    /// <summary>Runs in which most tests failed alike.</summary>
    MassFailures,

    /// <summary>Places where somebody marked a test as flaky.</summary>
    FlakyMarkers,
}
