using QualityGate.Core.Conditions;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>The conditions of scripted runs.</summary>
internal static class Under
{
    public static ConditionSet AsConfigured { get; } = ConditionSet.Of(AsConfiguredCondition.Instance);

    public static ConditionSet Serial { get; } = ConditionSet.Of(SerialCondition.Instance);

    public static ConditionSet Parallel { get; } = ConditionSet.Of(ParallelCondition.Instance);

    public static ConditionSet Twice { get; } = ConditionSet.Of(TwiceCondition.Instance);

    /// <summary>No condition of the catalogue: one that no CI meets unless somebody arranges it.</summary>
    public static ConditionSet Stress { get; } = Adverse("stress");

    /// <summary>An adverse condition of that name, whether the catalogue has it or not.</summary>
    public static ConditionSet Adverse(string name) => ConditionSet.Of(new Condition { Name = name, Nature = ConditionNature.Adverse });
}
