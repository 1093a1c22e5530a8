using QualityGate.Core.Conditions;
using QualityGate.Runner.Conditions;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>A test of what takes the right to give a process a network of its own.</summary>
public sealed class OfflineTheoryAttribute : TheoryAttribute
{
    public OfflineTheoryAttribute() => Skip = MachineAbility.For(OfflineCondition.Instance) is ConditionSupport.Missing missing ? missing.Message : null;
}
