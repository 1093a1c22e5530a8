namespace QualityGate.Core.Conditions;

/// <summary>A heap of at most 256 MiB and a collection for every 64 KiB: finalizers and weak references act early, and hoarders run out.</summary>
/// <remarks>The runtime reads the numbers as hexadecimal; it takes no smaller first generation, and lets none grow beyond the budget.</remarks>
public static class MemoryPressureCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "memorypressure",
        Nature = ConditionNature.Adverse,
        Variables = ImmutableSortedDictionary<string, string>.Empty
            .Add("DOTNET_GCgen0size", "10000")
            .Add("DOTNET_GCgen0MaxBudget", "10000")
            .Add("DOTNET_GCHeapHardLimit", "10000000"),
    };
}
