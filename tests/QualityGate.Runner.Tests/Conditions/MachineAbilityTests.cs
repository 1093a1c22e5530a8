using QualityGate.Core.Conditions;
using QualityGate.Runner.Conditions;

namespace QualityGate.Runner.Tests.Conditions;

public sealed class MachineAbilityTests
{
    [Fact]
    public void EveryCondition_HasAnAnswer() =>
        Assert.All(ConditionCatalogue.All, condition => Assert.NotNull(MachineAbility.For(condition)));

    [Fact]
    public void ConditionThatNeedsNothing_IsProvidedEverywhere() =>
        Assert.IsType<ConditionSupport.Full>(MachineAbility.For(SerialCondition.Instance));

    [Fact]
    public void SingleProcessor_LimitsParallelRuns()
    {
        bool isLimited = MachineAbility.For(ParallelCondition.Instance) is ConditionSupport.Limited;

        Assert.Equal(Environment.ProcessorCount == 1, isLimited);
    }
}
