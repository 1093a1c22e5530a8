namespace QualityGate.Core.Conditions;

/// <summary>A thread pool of at most four threads that begins with one: work that is queued waits for its turn, as it does on a busy server.</summary>
/// <remarks>The runtime reads both numbers as hexadecimal. With two threads the test host of <c>dotnet test</c> waits for itself for ever.</remarks>
public static class PoolStarvedCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "poolstarved",
        Nature = ConditionNature.Adverse,
        Variables = ImmutableSortedDictionary<string, string>.Empty
            .Add("DOTNET_ThreadPool_ForceMinWorkerThreads", "1")
            .Add("DOTNET_ThreadPool_ForceMaxWorkerThreads", "4"),
    };
}
