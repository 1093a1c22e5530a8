namespace QualityGate.Core.Conditions;

/// <summary>Every condition there is, in the order in which they are listed to people.</summary>
public static class ConditionCatalogue
{
    public static ImmutableArray<Condition> All { get; } =
    [
        AsConfiguredCondition.Instance,
        SerialCondition.Instance,
        ParallelCondition.Instance,
        CrowdCondition.Instance,
        LowCpuCondition.Instance,
        CpuStressCondition.OneBurner,
        CpuStressCondition.TwoBurners,
        PoolStarvedCondition.Instance,
        MemoryPressureCondition.Instance,
        ReversedCondition.Instance,
        ShuffledCondition.Instance,
        TwiceCondition.Instance,
        TimeZoneCondition.East,
        TimeZoneCondition.West,
        TimeZoneCondition.Uneven,
        CultureCondition.Turkish,
        CultureCondition.German,
        CultureCondition.Arabic,
        ClockCondition.Midnight,
        ClockCondition.MonthEnd,
        ClockCondition.LeapDay,
        ClockCondition.DaylightSaving,
        OfflineCondition.Instance,
        FreshTempCondition.Instance,
    ];

    /// <summary>The names under which several conditions are asked for at once, such as <c>timezone</c>, in the order of <see cref="All"/>.</summary>
    public static ImmutableArray<string> Families { get; } =
        [.. All.Where(condition => condition.Name.Contains('-')).Select(condition => condition.Name.Split('-')[0]).Distinct()];

    /// <summary>The condition of that name, in any case; null when there is none.</summary>
    public static Condition? Find(string name) =>
        All.FirstOrDefault(condition => condition.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The condition of that name, or the members of the family of that name, in any case; empty when there is neither.</summary>
    public static ImmutableArray<Condition> Named(string name) => Find(name) is { } one
        ? [one]
        : [.. All.Where(condition => condition.Name.StartsWith($"{name}-", StringComparison.OrdinalIgnoreCase))];
}
