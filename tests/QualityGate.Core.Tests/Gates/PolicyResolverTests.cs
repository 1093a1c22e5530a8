using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

public sealed class PolicyResolverTests
{
    private static readonly PolicyLayer Nothing = new();

    private static readonly PolicyProfile Nightly = new("nightly", "strict", new PolicyLayer().With(GateRule.BrokenTests, Limit.Of(7)));

    [Fact]
    public void NothingSaid_BlocksWhatIsNewAndBroken()
    {
        GatePolicy policy = PolicyResolver.Resolve([], [], runs: 7);

        Assert.Equal(7, policy.MinRuns);
        Assert.Equal(Limit.Of(0), policy.LimitOf(GateRule.NewUnreliableTests));
        Assert.Equal(Limit.Of(0), policy.LimitOf(GateRule.BrokenTests));
        Assert.Equal(Limit.Baseline, policy.LimitOf(GateRule.UnreliableTests));
        Assert.Equal(Limit.Report, policy.LimitOf(GateRule.FlakyMarkers));
        Assert.Null(policy.LimitOf(GateRule.RemovedTests));
        Assert.Null(policy.Profile);
    }

    [Fact]
    public void HigherLayer_Wins()
    {
        GatePolicy policy = PolicyResolver.Resolve([Nothing.With(GateRule.BrokenTests, Limit.Of(1)), Nothing.With(GateRule.BrokenTests, Limit.Of(2))], [], runs: 1);

        Assert.Equal(Limit.Of(2), policy.LimitOf(GateRule.BrokenTests));
    }

    [Fact]
    public void Strict_AsksForTenRunsAndToleratesNothing()
    {
        GatePolicy policy = PolicyResolver.Resolve([new PolicyLayer { Profile = "strict" }], [], runs: 3);

        Assert.Equal(("strict", 10), (policy.Profile, policy.MinRuns));
        Assert.Equal(Limit.Of(0), policy.LimitOf(GateRule.FlakyMarkers));
        Assert.Equal(Limit.Of(10), policy.LimitOf(GateRule.IdenticalRuns));
    }

    [Fact]
    public void KeysBesideAProfile_StandAboveIt()
    {
        PolicyLayer file = new PolicyLayer { Profile = "strict" }.With(GateRule.FlakyMarkers, Limit.Of(4));

        Assert.Equal(Limit.Of(4), PolicyResolver.Resolve([file], [], runs: 1).LimitOf(GateRule.FlakyMarkers));
    }

    [Fact]
    public void ProfileThatIsChosenHigher_StandsAboveTheKeysBelow()
    {
        ImmutableArray<PolicyLayer> layers = [Nothing.With(GateRule.FlakyMarkers, Limit.Of(4)), new PolicyLayer { Profile = "strict" }];

        Assert.Equal(Limit.Of(0), PolicyResolver.Resolve(layers, [], runs: 1).LimitOf(GateRule.FlakyMarkers));
    }

    [Fact]
    public void ProfileThatIsChosenHigher_LoosensNothingThatItDoesNotSpeakOf()
    {
        ImmutableArray<PolicyLayer> layers = [Nothing.With(GateRule.SensitiveTests, Limit.Of(0)), new PolicyLayer { Profile = "strict" }];

        Assert.Equal(Limit.Of(0), PolicyResolver.Resolve(layers, [], runs: 1).LimitOf(GateRule.SensitiveTests));
    }

    [Fact]
    public void ProfileOfTheTeam_StandsOnWhatItExtends()
    {
        GatePolicy policy = PolicyResolver.Resolve([new PolicyLayer { Profile = "nightly" }], [Nightly], runs: 1);

        Assert.Equal((Limit.Of(7), Limit.Of(0), "nightly"), (policy.LimitOf(GateRule.BrokenTests), policy.LimitOf(GateRule.FlakyMarkers), policy.Profile));
    }

    [Fact]
    public void ProfileThatIsNotThere_IsRefusedWithTheNearestName()
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => PolicyResolver.Resolve([new PolicyLayer { Profile = "strct" }], [], runs: 1));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains("did you mean 'strict'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ProfilesThatExtendEachOther_AreRefused()
    {
        ImmutableArray<PolicyProfile> circle = [new("a", "b", Nothing), new("b", "a", Nothing)];

        Assert.Contains("extends itself", Assert.Throws<QualityGateException>(() => PolicyResolver.Resolve([new PolicyLayer { Profile = "a" }], circle, runs: 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortForm_ToleratesFlakyTestsInAllWhetherNewOrNot()
    {
        GatePolicy policy = PolicyResolver.Resolve([new PolicyLayer { Flaky = 3 }], [], runs: 1);

        Assert.Equal((Limit.Of(3), Limit.Report), (policy.LimitOf(GateRule.UnreliableTests), policy.LimitOf(GateRule.NewUnreliableTests)));
    }

    [Fact]
    public void ShortForm_LeavesAloneWhatIsSaidOfNewOnes()
    {
        ImmutableArray<PolicyLayer> layers = [Nothing.With(GateRule.NewUnreliableTests, Limit.Of(0)), new PolicyLayer { Flaky = 3 }];

        Assert.Equal(Limit.Of(0), PolicyResolver.Resolve(layers, [], runs: 1).LimitOf(GateRule.NewUnreliableTests));
        Assert.Equal(Limit.Of(0), PolicyResolver.Resolve([new PolicyLayer { Flaky = 3 }, new PolicyLayer { Profile = "strict" }], [], runs: 1).LimitOf(GateRule.NewUnreliableTests));
    }

    [Fact]
    public void LimitsOfProjects_GiveWayToWhatIsSaidHigher()
    {
        ProjectPolicy project = new() { Match = "legacy", Limits = [new RuleLimit(GateRule.BrokenTests, Limit.Of(5)), new RuleLimit(GateRule.FlakyMarkers, Limit.Of(5))] };
        PolicyLayer file = Nothing.With(GateRule.BrokenTests, Limit.Of(0)) with { Projects = [project] };

        Assert.Equal(Limit.Of(5), Assert.Single(PolicyResolver.Resolve([file], [], runs: 1).Projects).LimitOf(GateRule.BrokenTests));
        ProjectPolicy left = Assert.Single(PolicyResolver.Resolve([file, Nothing.With(GateRule.BrokenTests, Limit.Of(1))], [], runs: 1).Projects);
        Assert.Equal((null, Limit.Of(5)), (left.LimitOf(GateRule.BrokenTests), left.LimitOf(GateRule.FlakyMarkers)));
    }

    [Fact]
    public void Hysteresis_IsProofUnlessANumberIsSaid()
    {
        Assert.Null(PolicyResolver.Resolve([], [], runs: 1).Hysteresis);
        Assert.Equal(20, PolicyResolver.Resolve([new PolicyLayer { Hysteresis = new Hysteresis(20) }], [], runs: 1).Hysteresis);
        Assert.Null(PolicyResolver.Resolve([new PolicyLayer { Hysteresis = new Hysteresis(20) }, new PolicyLayer { Hysteresis = Hysteresis.Proven }], [], runs: 1).Hysteresis);
    }
}
