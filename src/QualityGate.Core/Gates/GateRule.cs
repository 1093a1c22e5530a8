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

    /// <summary>Flaky, order- and condition-dependent tests, those included that the baseline knows and that no run has proved mended.</summary>
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

    /// <summary>Flaky, order- and condition-dependent tests that the baseline does not know as such.</summary>
    NewUnreliableTests,

    /// <summary>Clean runs of the test that has fewest, of those that the baseline does not hold.</summary>
    SurvivedRuns,

    /// <summary>The highest failure rate that the runs leave plausible for any test, as an upper bound.</summary>
    FlakyRate,

    /// <summary>Tests that end otherwise in parallel than serially, wherever parallelism was forced included.</summary>
    ParallelDifferences,

    /// <summary>The last runs in a row in which every test ended alike, under the condition with the fewest of them.</summary>
    IdenticalRuns,

    /// <summary>Entries of the quarantine that are over.</summary>
    ExpiredQuarantine,

    /// <summary>Entries of the quarantine.</summary>
    QuarantineEntries,

    /// <summary>Entries of the quarantine that nobody owns.</summary>
    OwnerlessQuarantine,

    /// <summary>Entries of the quarantine that name no test, and quarantined tests that fail always or in a way that is new, which no quarantine covers.</summary>
    BrokenQuarantine,

    /// <summary>Tests that were found and not always skipped, against a number that the policy names.</summary>
    FewestTests,

    /// <summary>By how many per cent there are fewer tests than the baseline holds.</summary>
    DroppedTests,

    /// <summary>Tests of the baseline that are not there any more.</summary>
    RemovedTests,

    /// <summary>Tests that never ran, and that the baseline does not know as skipped.</summary>
    NewlySkippedTests,

    /// <summary>Shards whose results are there.</summary>
    Shards,

    /// <summary>Places in CI definitions that hide failures, and that the baseline does not know.</summary>
    NewMaskedFailures,

    /// <summary>Findings of the analyzers that the baseline does not know.</summary>
    NewFindings,
}
