namespace QualityGate.Core.Conditions;

/// <summary>One named circumstance under which a suite runs.</summary>
public sealed record Condition
{
    /// <summary>Lower-case name, as typed after <c>--conditions</c> and written to records.</summary>
    public required string Name { get; init; }

    public required ConditionNature Nature { get; init; }

    public Parallelism Parallelism { get; init; }

    public Ordering Ordering { get; init; }

    /// <summary>What not every machine has.</summary>
    public ImmutableArray<ConditionNeed> Needs { get; init; } = [];
}
