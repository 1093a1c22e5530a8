namespace QualityGate.Core.Conditions;

/// <summary>Classes in an order drawn by the seed of the run, and so the tests within each.</summary>
public static class ShuffledCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "shuffled",
        Nature = ConditionNature.Adverse,
        Ordering = Ordering.Shuffled,
    };
}
