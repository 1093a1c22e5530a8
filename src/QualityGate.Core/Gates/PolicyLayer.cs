namespace QualityGate.Core.Gates;

/// <summary>
/// What one place says of the policy: a file, the environment, the command line. What it does not say is not there, never a default.
/// </summary>
public sealed record PolicyLayer
{
    /// <summary>The profile that it begins with; its own limits come on top. Null when it names none.</summary>
    public string? Profile { get; init; }

    public ImmutableArray<RuleLimit> Limits { get; init; } = [];

    /// <summary>The short form of a limit: so many flaky tests in all, new or not; at least 0.</summary>
    public int? Flaky { get; init; }

    public UndecidedMeaning? Undecided { get; init; }

    public Hysteresis? Hysteresis { get; init; }

    public ImmutableArray<ProjectPolicy> Projects { get; init; } = [];

    /// <summary>The same with one more limit.</summary>
    public PolicyLayer With(GateRule rule, Limit limit) => this with { Limits = [.. Limits.Where(known => known.Rule != rule), new RuleLimit(rule, limit)] };

    public Limit? LimitOf(GateRule rule) => Limits.LastOrDefault(limit => limit.Rule == rule)?.Limit;

    /// <summary>What it says itself on top of what is below it; projects aside.</summary>
    internal PolicyLayer Over(PolicyLayer below)
    {
        PolicyLayer sum = Limits.Aggregate(below, (layer, limit) => layer.With(limit.Rule, limit.Limit));
        return (Flaky is { } flaky ? sum.With(GateRule.UnreliableTests, Limit.Of(flaky)) : sum) with
        {
            Undecided = Undecided ?? below.Undecided,
            Hysteresis = Hysteresis ?? below.Hysteresis,
        };
    }
}
