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

    /// <summary>Numbers of the runs of mass failure in which most of these tests failed; empty when it was never so many.</summary>
    public required ImmutableArray<int> MassFailureRuns { get; init; }
}
