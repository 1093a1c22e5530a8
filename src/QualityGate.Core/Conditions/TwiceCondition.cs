namespace QualityGate.Core.Conditions;

/// <summary>
/// Every test directly once more behind itself, in one process: who passes and then fails stumbles over what it has left behind
/// itself. What second calls show is kept apart from all rates, since no CI makes them.
/// </summary>
public static class TwiceCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "twice",
        Nature = ConditionNature.Adverse,
        Calls = Calls.Twice,
    };
}
