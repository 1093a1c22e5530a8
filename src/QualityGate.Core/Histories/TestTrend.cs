using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>One test over time. Rates are of natural conditions, without runs in which most tests failed alike.</summary>
public sealed record TestTrend
{
    public required TestId Test { get; init; }

    public required string DisplayName { get; init; }

    public required TrendStanding Standing { get; init; }

    /// <summary>By the last audit that ran it.</summary>
    public required PastVerdict LastVerdict { get; init; }

    /// <summary>As the last audit named it that called it anything but stable.</summary>
    public required RootCause Cause { get; init; }

    /// <summary>The first entry that showed anything of it, if only that it was skipped.</summary>
    public required Sighting FirstSeen { get; init; }

    public required Sighting LastSeen { get; init; }

    /// <summary>Null when it never failed under natural conditions.</summary>
    public required Sighting? FirstFailed { get; init; }

    public required Sighting? LastFailed { get; init; }

    /// <summary>Null when no audit called it unreliable.</summary>
    public required Sighting? FirstFlaky { get; init; }

    public required Sighting? LastFlaky { get; init; }

    public required FailureRate Rate { get; init; }

    public required FlipRate Flips { get; init; }

    /// <summary>Of one trial, under any conditions.</summary>
    public required TimeSpan MeanDuration { get; init; }

    /// <summary>One for each entry with a trial of it, the oldest first; empty for a test that never failed.</summary>
    public ImmutableArray<TrendPoint> Points { get; init; } = [];

    /// <summary>Null where no change can be told from chance.</summary>
    public RateChange? Change { get; init; }
}
