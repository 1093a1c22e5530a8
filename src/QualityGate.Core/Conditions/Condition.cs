namespace QualityGate.Core.Conditions;

/// <summary>One named circumstance under which a suite runs.</summary>
public sealed record Condition
{
    /// <summary>
    /// Lower-case name, as typed after <c>--conditions</c> and written to records. Members of a family begin with its name and a
    /// hyphen, such as <c>timezone-east</c>.
    /// </summary>
    public required string Name { get; init; }

    public required ConditionNature Nature { get; init; }

    public Parallelism Parallelism { get; init; }

    public Ordering Ordering { get; init; }

    public Calls Calls { get; init; }

    /// <summary>Environment variables that the process of the tests has from its start; they win over those of the suite.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<Arrangement> Arrangements { get; init; } = [];

    /// <summary>What not every machine has.</summary>
    public ImmutableArray<ConditionNeed> Needs { get; init; } = [];
}
