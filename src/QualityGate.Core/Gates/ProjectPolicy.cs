namespace QualityGate.Core.Gates;

/// <summary>Limits that some projects have instead of those of all.</summary>
public sealed record ProjectPolicy
{
    /// <summary>The projects, as a pattern on their paths; see <see cref="ProjectPattern"/>.</summary>
    public required string Match { get; init; }

    /// <summary>Of conditions that may differ from project to project. Each is judged over these projects together, apart from all others.</summary>
    public required ImmutableArray<RuleLimit> Limits { get; init; }

    public Limit? LimitOf(GateRule rule) => Limits.LastOrDefault(limit => limit.Rule == rule)?.Limit;
}
