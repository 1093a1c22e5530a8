namespace QualityGate.Core.Conditions;

/// <summary>Every condition there is, in the order in which they are listed to people.</summary>
public static class ConditionCatalogue
{
    public static ImmutableArray<Condition> All { get; } =
    [
        AsConfiguredCondition.Instance,
        SerialCondition.Instance,
        ParallelCondition.Instance,
    ];

    /// <summary>The condition of that name, in any case; null when there is none.</summary>
    public static Condition? Find(string name) =>
        All.FirstOrDefault(condition => condition.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
