using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>One piece of evidence.</summary>
public sealed record Clue
{
    public required ClueKind Kind { get; init; }

    /// <summary>The words of the failure in which it was seen, or rule and place of a finding; null for what the comparison of conditions showed.</summary>
    public string? Quote { get; init; }

    /// <summary>One-sided Fisher exact, for what the comparison of conditions showed.</summary>
    public double? PValue { get; init; }

    /// <summary>The comparison that showed it most clearly, for what provoking the test showed.</summary>
    public Contrast? Contrast { get; init; }

    /// <summary>The cause that a finding names.</summary>
    public RootCause? Points { get; init; }

    /// <summary>What its code uses, for what its code says; empty for all else.</summary>
    public ImmutableArray<Ingredient> Ingredients { get; init; } = [];
}
