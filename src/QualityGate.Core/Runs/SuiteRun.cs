using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>A run that happened. What went wrong in it is a value, not an exception.</summary>
public sealed record SuiteRun
{
    public required PlannedRun Planned { get; init; }

    public required Completion Completion { get; init; }

    /// <summary>Why, when the run was not completed: one sentence.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>One per test seen. What is not here was not observed.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>Tests that had started and not ended when the run was cut short, and that are not charged with it.</summary>
    public ImmutableArray<TestId> InFlight { get; init; } = [];

    /// <summary>Processes that its tests had started and that outlived the test process; they were ended.</summary>
    public ImmutableArray<Leftover> Leftovers { get; init; } = [];

    /// <summary>Messages of level error from the platform that belong to no single test.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];
}
