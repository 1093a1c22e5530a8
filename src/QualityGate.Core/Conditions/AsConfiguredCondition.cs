namespace QualityGate.Core.Conditions;

/// <summary>Nothing changed: the suite runs as the team's own CI runs it.</summary>
public static class AsConfiguredCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "asconfigured",
        Nature = ConditionNature.Natural,
        Parallelism = Parallelism.AsDeclared,
    };
}
