namespace QualityGate.Core.Conditions;

/// <summary>An empty home and an empty temporary folder for each process: nothing that an earlier run has left there is found.</summary>
public static class FreshTempCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "freshtemp",
        Nature = ConditionNature.Adverse,
        Arrangements = [new Arrangement.OwnFolders()],
    };
}
