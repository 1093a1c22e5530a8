namespace QualityGate.Core.Conditions;

/// <summary>The parallelism that the suite declares, at its maximum.</summary>
public static class ParallelCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "parallel",
        Nature = ConditionNature.Natural,
        Parallelism = Parallelism.Maximal,
        Needs = [ConditionNeed.SeveralProcessors],
    };
}
