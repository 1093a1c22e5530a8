namespace QualityGate.Core.Conditions;

/// <summary>
/// Processors that others keep busy, as on a shared build machine: whoever waits for a fixed time instead of an event waits in vain.
/// </summary>
public static class CpuStressCondition
{
    /// <summary>Every processor has one other process to serve.</summary>
    public static Condition OneBurner { get; } = With("cpustress", burners: 1);

    /// <summary>Every processor has two.</summary>
    public static Condition TwoBurners { get; } = With("cpustress2", burners: 2);

    private static Condition With(string name, int burners) => new()
    {
        Name = name,
        Nature = ConditionNature.Adverse,
        Arrangements = [new Arrangement.Burners(burners)],
        Needs = [ConditionNeed.Shell],
    };
}
