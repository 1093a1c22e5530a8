namespace QualityGate.Core.Conditions;

/// <summary>One processor, as in a small container: threads that otherwise run side by side take turns.</summary>
public static class LowCpuCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "lowcpu",
        Nature = ConditionNature.Adverse,
        Variables = ImmutableSortedDictionary<string, string>.Empty.Add("DOTNET_PROCESSOR_COUNT", "1"),
        Arrangements = [new Arrangement.OneProcessor()],
        Needs = [ConditionNeed.ProcessorAffinity],
    };
}
