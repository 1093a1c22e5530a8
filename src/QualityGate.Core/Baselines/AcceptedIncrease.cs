namespace QualityGate.Core.Baselines;

/// <summary>A decision to accept more than before, kept in the baseline for as long as it lives.</summary>
public sealed record AcceptedIncrease
{
    /// <summary>Why, in the words of whoever decided it.</summary>
    public required string Reason { get; init; }

    /// <summary>When the audit was begun that showed what is accepted.</summary>
    public required DateTimeOffset AuditedAt { get; init; }

    public string? Commit { get; init; }

    /// <summary>What was accepted, by kind; never empty.</summary>
    public required ImmutableArray<IncreaseCount> Accepted { get; init; }
}
