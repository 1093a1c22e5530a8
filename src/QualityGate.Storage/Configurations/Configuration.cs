using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>
/// What a <c>qualitygate.json</c> or the environment says, or both. What it does not say is null or not there, never a default: the
/// command line and the defaults are merged elsewhere.
/// </summary>
public sealed record Configuration
{
    /// <summary>Runs of each suite under each condition; 1 to 10,000.</summary>
    public int? Runs { get; init; }

    /// <summary>At least one, none twice.</summary>
    public ImmutableArray<ConditionSet>? Conditions { get; init; }

    /// <summary>The limit of the whole audit; more than zero, at most <see cref="Durations.Longest"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Branch, tag or commit; only tests that a change since then concerns are run. Not empty.</summary>
    public string? Since { get; init; }

    /// <summary>Where the history is kept; not empty.</summary>
    public string? History { get; init; }

    /// <summary>The branch whose history says what is new; not empty.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>How often the suites are run in a week; at least 1.</summary>
    public int? RunsPerWeek { get; init; }

    /// <summary>Minutes of somebody's attention that a red run costs; at least 0.</summary>
    public int? AttentionMinutes { get; init; }

    /// <summary>What is said of the gate, one layer for each place that says anything, the lowest first.</summary>
    public ImmutableArray<PolicyLayer> Policy { get; init; } = [];

    /// <summary>Profiles of the gate that are defined here.</summary>
    public ImmutableArray<PolicyProfile> Profiles { get; init; } = [];

    /// <summary>What is said here on top of what is said below.</summary>
    public Configuration Over(Configuration below) => new()
    {
        Runs = Runs ?? below.Runs,
        Conditions = Conditions ?? below.Conditions,
        Timeout = Timeout ?? below.Timeout,
        Since = Since ?? below.Since,
        History = History ?? below.History,
        DefaultBranch = DefaultBranch ?? below.DefaultBranch,
        RunsPerWeek = RunsPerWeek ?? below.RunsPerWeek,
        AttentionMinutes = AttentionMinutes ?? below.AttentionMinutes,
        Policy = [.. below.Policy, .. Policy],
        Profiles = [.. below.Profiles, .. Profiles],
    };
}
