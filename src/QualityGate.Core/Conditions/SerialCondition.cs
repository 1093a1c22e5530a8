namespace QualityGate.Core.Conditions;

/// <summary>One test after another, in the framework's own order.</summary>
public static class SerialCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "serial",
        Nature = ConditionNature.Natural,
        Parallelism = Parallelism.Serial,
    };
}
