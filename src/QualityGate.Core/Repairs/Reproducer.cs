using QualityGate.Core.Findings;
using QualityGate.Core.Planning;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Repairs;

/// <summary>All that is needed to see a test fail again: what to run, in which circumstances, and how often that takes.</summary>
public sealed record Reproducer
{
    /// <summary>Version of the tool that found it.</summary>
    public required string ToolVersion { get; init; }

    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>The commit that was checked out, in full; null outside of a git work tree.</summary>
    public string? Commit { get; init; }

    /// <summary>True when the work tree had changes that the commit does not hold.</summary>
    public bool HasLocalChanges { get; init; }

    /// <summary>What was typed as the target, as seen from the root of the work tree.</summary>
    public required string Target { get; init; }

    /// <summary>Options that choose or change what is run, as they are typed.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    public required TestId Test { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>Why it fails, as far as an audit knew.</summary>
    public RootCause Cause { get; init; }

    public required Circumstances Circumstances { get; init; }

    /// <summary>From which the seeds of the runs are derived, unless the circumstances fix them.</summary>
    public required int Seed { get; init; }

    /// <summary>How often it fails there, by runs that were made to measure that; at least one failure.</summary>
    public required FailureRate Rate { get; init; }

    /// <summary>What a run takes on average.</summary>
    public required TimeSpan CostOfARun { get; init; }

    /// <summary>Runs that show a failure with 95 % at that rate.</summary>
    public int RunsToSeeIt => RunsNeeded.Of(Rate.Point);

    public Baseline ToBaseline() => new(Circumstances, Rate);
}
