namespace QualityGate.Core.Conditions;

/// <summary>No network but the loopback: no name is resolved and no other machine answers.</summary>
public static class OfflineCondition
{
    public static Condition Instance { get; } = new()
    {
        Name = "offline",
        Nature = ConditionNature.Adverse,
        Arrangements = [new Arrangement.NoNetwork()],
        Needs = [ConditionNeed.NetworkNamespaces],
    };
}
