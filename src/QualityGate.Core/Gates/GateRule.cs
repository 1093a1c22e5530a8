namespace QualityGate.Core.Gates;

/// <summary>What the gate asks, one row of its table each.</summary>
public enum GateRule
{
    Unknown,

    /// <summary>Projects that could not be built, evaluated or run, or that have no tests.</summary>
    UnusableProjects,

    /// <summary>Tests that were found and not always skipped: skipped tests alone show nothing.</summary>
    Tests,

    /// <summary>Conditions that were asked for and that the machine cannot provide.</summary>
    UnavailableConditions,

    /// <summary>Runs that count for every suite, condition and stable test: the fewest of them.</summary>
    ValidRuns,

    /// <summary>What kept planned runs from being made: the audit was stopped, or a suite was given up after two voided runs in a row.</summary>
    Interruptions,

    /// <summary>Errors of the platform that belong to no test, and runs that may have lost tests.</summary>
    CollectionErrors,

    /// <summary>Tests of which nothing can be said.</summary>
    InconclusiveTests,

    BrokenTests,

    /// <summary>Flaky, order- and condition-dependent tests.</summary>
    UnreliableTests,

    /// <summary>Tests that fail only under adverse conditions.</summary>
    SensitiveTests,

    /// <summary>Tests that depend on an order in which their team does not run them.</summary>
    HiddenOrderDependencies,

    /// <summary>Runs in which most tests failed alike.</summary>
    MassFailures,

    /// <summary>Places where somebody marked a test as flaky.</summary>
    FlakyMarkers,

    /// <summary>Findings of the analyzers.</summary>
    StaticFindings,

    /// <summary>Projects whose code could not be read whole.</summary>
    PartialScans,
}
