using QualityGate.Core.Faults;

namespace QualityGate.Core.Findings;

/// <summary>What reading the CI definitions of a repository gave: do failures of tests get through to somebody?</summary>
public sealed record CiHonesty
{
    /// <summary>Paths of the definitions that were read, relative to the root, in ordinal order.</summary>
    public required ImmutableArray<string> Definitions { get; init; }

    /// <summary>Places in them that run tests; where there is none, nothing is said of tests.</summary>
    public required int TestRuns { get; init; }

    /// <summary>Ordered by place.</summary>
    public ImmutableArray<CiFinding> Findings { get; init; } = [];

    /// <summary>Findings that somebody allowed, with a reason and a date that has not come; ordered by place.</summary>
    public ImmutableArray<CiSuppression> Suppressed { get; init; } = [];

    /// <summary>What was not followed; ordered by place.</summary>
    public ImmutableArray<CiGap> Gaps { get; init; } = [];

    /// <summary>Definitions that cannot be read at all.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];
}
