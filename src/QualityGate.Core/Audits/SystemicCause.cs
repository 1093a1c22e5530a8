using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Audits;

/// <summary>Several tests that fail in the same runs with the same symptom: one cause, to be mended once.</summary>
public sealed record SystemicCause
{
    public required SuiteId Suite { get; init; }

    /// <summary>One of the failures, word for word.</summary>
    public required Failure Sample { get; init; }

    public required ImmutableArray<TestId> Tests { get; init; }

    /// <summary>Numbers of the runs in which more than half of the observed tests failed like this; empty when it was never so many.</summary>
    public required ImmutableArray<int> MassFailureRuns { get; init; }
}
