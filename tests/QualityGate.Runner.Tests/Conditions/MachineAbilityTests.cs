using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;
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
    public void NothingMissing_LeavesNothingUnavailable() => Assert.Empty(Checked("serial").Unavailable);

    /// <summary>Whatever machine this is: what is missing is named, and what is there is not.</summary>
    [Fact]
    public void WhatIsMissing_IsNamedWithItsReason()
    {
        RunSettings settings = Checked([.. ConditionCatalogue.All.Select(condition => condition.Name)]);

        Assert.Equal(
            ConditionCatalogue.All.Where(condition => MachineAbility.For(condition) is ConditionSupport.Missing).Select(condition => condition.Name),
            settings.Unavailable.Select(missing => missing.Conditions.Name));
        Assert.All(settings.Unavailable, missing => Assert.True(missing.Reason.Length > 0 && missing.Fix.Length > 0));
    }

    [Theory]
    [InlineData("Name:\tx|Cpus_allowed_list:\t0-3", "0")]
    [InlineData("Cpus_allowed_list:\t5,7-9", "5")]
    [InlineData("Cpus_allowed_list:\t12", "12")]
    public void FirstProcessorThatIsAllowed_IsTheOne(string status, string processor) =>
        Assert.Equal(processor, SingleProcessor.First(status.Split('|')));

    private static RunSettings Checked(params string[] conditions) =>
        MachineAbility.Checked(new RunSettings { Runs = 1, Conditions = [.. conditions.Select(ConditionSet.Parse)], Seed = 1 });

    [Fact]
    public void SingleProcessor_LimitsParallelRuns()
    {
        bool isLimited = MachineAbility.For(ParallelCondition.Instance) is ConditionSupport.Limited;

        Assert.Equal(Environment.ProcessorCount == 1, isLimited);
    }
}
