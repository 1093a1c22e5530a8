namespace QualityGate.Core.Conditions;

/// <summary>Three processes make the same run at once: who counts on a port, a file or a database of their own meets somebody there.</summary>
public static class CrowdCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "crowd",
        Nature = ConditionNature.Adverse,
        Arrangements = [new Arrangement.Copies(Others: 2)],
    };
}
