using QualityGate.Core.Conditions;

namespace QualityGate.Storage.Configurations;

/// <summary>What a <c>qualitygate.json</c> says. What it does not say is null, never a default: the command line and the defaults are merged elsewhere.</summary>
public sealed record Configuration
{
    /// <summary>Runs of each suite under each condition; 1 to 10,000.</summary>
    public int? Runs { get; init; }

    /// <summary>Valid runs that every suite must have under every condition; at least 1.</summary>
    public int? MinRuns { get; init; }

    /// <summary>At least one, none twice.</summary>
    public ImmutableArray<ConditionSet>? Conditions { get; init; }

    /// <summary>How many flaky tests are tolerated; at least 0.</summary>
    public int? Flaky { get; init; }

    /// <summary>How many flaky markers are tolerated; at least 0.</summary>
    public int? FlakyMarkers { get; init; }

    /// <summary>The limit of the whole audit; more than zero, at most <see cref="Durations.Longest"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Branch, tag or commit; only tests that a change since then concerns are run. Not empty.</summary>
    public string? Since { get; init; }
}
