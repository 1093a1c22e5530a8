using QualityGate.Core.Conditions;
using QualityGate.Runner.Conditions;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>A test of what takes the library libfaketime.</summary>
public sealed class FakedClockTheoryAttribute : TheoryAttribute
{
    public FakedClockTheoryAttribute() => Skip = MachineAbility.For(ClockCondition.LeapDay) is ConditionSupport.Missing missing ? missing.Message : null;
}
