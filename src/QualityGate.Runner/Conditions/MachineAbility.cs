using System.Diagnostics;
using QualityGate.Core.Conditions;

namespace QualityGate.Runner.Conditions;

/// <summary>Says which conditions this machine can provide. A new need gets its arm here, and is then known to everybody.</summary>
public static class MachineAbility
{
    /// <summary>The worst of what there is to say about the needs of a condition.</summary>
    public static ConditionSupport For(Condition condition)
    {
        ConditionSupport[] supports = [.. condition.Needs.Select(For)];
        return supports.FirstOrDefault(support => support is ConditionSupport.Missing)
            ?? supports.FirstOrDefault(support => support is ConditionSupport.Limited)
            ?? new ConditionSupport.Full();
    }

    private static ConditionSupport For(ConditionNeed need) => need switch
    {
        ConditionNeed.SeveralProcessors => Environment.ProcessorCount > 1
            ? new ConditionSupport.Full()
            : new ConditionSupport.Limited(
                "this machine has one processor, on which tests take turns: races show more rarely than elsewhere",
                "use a machine with two processors or more, or raise DOTNET_PROCESSOR_COUNT where it was lowered"),
        _ => throw new UnreachableException(),
    };
}
