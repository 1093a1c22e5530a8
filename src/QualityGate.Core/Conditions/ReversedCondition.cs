namespace QualityGate.Core.Conditions;

/// <summary>The order in which the tests were last seen to start, from its end: a test that needs another before it, and one that suffers from it, change places.</summary>
public static class ReversedCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "reversed",
        Nature = ConditionNature.Adverse,
        Ordering = Ordering.Reversed,
    };
}
