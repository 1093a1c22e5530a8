using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>A run before it happens. With its record it can be repeated.</summary>
public sealed record PlannedRun
{
    /// <summary>1-based number within the suite; unique there, and what verdicts cite.</summary>
    public required int Number { get; init; }

    public required SuiteId Suite { get; init; }

    public required ConditionSet Conditions { get; init; }

    /// <summary>The process it is made in; Unknown stands for the suite's own.</summary>
    public SuiteHost Host { get; init; }

    public Isolation Isolation { get; init; }

    public TestSelection Tests { get; init; } = new TestSelection.Everything();

    /// <summary>
    /// The tests of the run, or whole methods, in the order in which they are to start, one after the other; empty for the
    /// framework's own order. One that is there twice is called twice. Tests that share a set-up which the framework makes once must stand together, or it is made again.
    /// </summary>
    public ImmutableArray<TestId> Order { get; init; } = [];

    /// <summary>How many of its tests may run at the same time: one, where they have an order.</summary>
    public Parallelism Parallelism => Order.IsEmpty ? Conditions.Parallelism : Parallelism.Serial;

    public RunPurpose Purpose { get; init; }

    /// <summary>True when the tests were chosen because of what they did, or may do, and brought their classes along.</summary>
    public bool IsAmongSuspects => Purpose is RunPurpose.Contrast or RunPurpose.Sweep;

    /// <summary>
    /// Number of the run that this one completes, when that was cut short or leaves tests out: what it shows belongs to that run.
    /// Null for a run of its own.
    /// </summary>
    public int? Continues { get; init; }

    /// <summary>Seed for whatever in this run is left to chance by us.</summary>
    public required int Seed { get; init; }
}
