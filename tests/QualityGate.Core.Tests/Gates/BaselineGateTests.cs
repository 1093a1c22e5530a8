using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

/// <summary>The default policy, with and without a baseline and a quarantine.</summary>
public sealed class BaselineGateTests
{
    private static readonly GatePolicy Policy = PolicyResolver.Resolve([], [], runs: 2);

    private static readonly SuiteScript Calm = SuiteScript.Of("A", "B").Times(2, script => script.Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P"));

    private static readonly SuiteScript Flaky = Calm.Run(Under.Serial, "A:F B:P");

    [Fact]
    public void WithoutABaseline_EveryFlakyTestIsNewAndThatIsSaid()
    {
        GateCondition row = Row(Decide(Flaky), GateRule.NewUnreliableTests);

        Assert.Equal((GateStatus.NotMet, 1), (row.Status, row.Actual));
        Assert.Contains(new GateEvidence.Lacking(MissingFact.Baseline), row.Evidence);
    }

    [Fact]
    public void WithoutABaseline_CalmSuitePasses() => Assert.IsType<GateDecision.Passed>(Decide(Calm));

    [Fact]
    public void KnownFlakyTest_IsTolerated() => Assert.IsType<GateDecision.Passed>(Decide(Flaky, new GateFacts { Baseline = BaselineScript.Of(Flaky) }));

    [Fact]
    public void AnotherFlakyTest_IsNot()
    {
        GateDecision decision = Decide(Flaky.Run(Under.Serial, "A:P B:F"), new GateFacts { Baseline = BaselineScript.Of(Flaky) });

        Assert.Equal(1, Row(decision, GateRule.NewUnreliableTests).Actual);
        Assert.Equal([Calm.IdOf("B")], Row(decision, GateRule.NewUnreliableTests).Evidence.OfType<GateEvidence.OfTest>().Select(evidence => evidence.Test));
        Assert.Equal((1, 2), (Row(decision, GateRule.UnreliableTests).Expected, Row(decision, GateRule.UnreliableTests).Actual));
    }

    [Fact]
    public void KnownFlakyTestThatPassesByLuck_GoesOnCounting()
    {
        GatePolicy none = PolicyResolver.Resolve([new PolicyLayer().With(GateRule.UnreliableTests, Limit.Of(0))], [], runs: 2);
        GateFacts known = new() { Baseline = BaselineScript.Of(Flaky) };

        Assert.IsType<GateDecision.Failed>(Gate.Decide(AuditScript.Of(Calm), none, known));
        Assert.IsType<GateDecision.Passed>(Gate.Decide(AuditScript.Of(Calm), none with { Hysteresis = 2 }, known));
    }

    [Fact]
    public void MissingShard_NeverPasses_AskedOrNot()
    {
        Conclusion conclusion = Gate.Conclude(CutAudits.Part(AuditScript.Of(Calm), 2, 2), Policy);

        Assert.Equal(ExitCode.FewerTests, conclusion.ExitCode);
        Assert.Equal<int>([1], Row(conclusion.Decision, GateRule.Shards).Evidence.OfType<GateEvidence.OfShards>().Single().Missing);
    }

    [Fact]
    public void NoNewTest_IsNothingToJudge()
    {
        GatePolicy policy = PolicyResolver.Resolve([new PolicyLayer().With(GateRule.SurvivedRuns, Limit.Of(100))], [], runs: 2);

        GateDecision decision = Gate.Decide(AuditScript.Of(Calm), policy, new GateFacts { Baseline = BaselineScript.Of(Calm) });

        Assert.Equal(GateStatus.NotApplicable, Row(decision, GateRule.SurvivedRuns).Status);
        Assert.IsType<GateDecision.Passed>(decision);
    }

    [Fact]
    public void Conclusion_HoldsTheChangesOnlyWhereThereIsABaseline()
    {
        Assert.Null(Gate.Conclude(AuditScript.Of(Calm), Policy).Changes);
        Assert.Single(Gate.Conclude(AuditScript.Of(Flaky), Policy, new GateFacts { Baseline = AuditBaseline.Empty }).Changes!.NewlyFlaky);
    }

    [Theory]
    [InlineData(UndecidedMeaning.Undecided, ExitCode.Undecided)]
    [InlineData(UndecidedMeaning.Red, ExitCode.Failed)]
    [InlineData(UndecidedMeaning.Green, ExitCode.Passed)]
    public void UndecidedGate_EndsAsThePolicySays_AndStaysUndecided(UndecidedMeaning meaning, ExitCode code)
    {
        Conclusion conclusion = Gate.Conclude(AuditScript.Of(Calm), Policy with { MinRuns = 3, Undecided = meaning });

        Assert.Equal(code, conclusion.ExitCode);
        Assert.IsType<GateDecision.Undecided>(conclusion.Decision);
    }

    [Fact]
    public void UndecidedForLackOfAnyRun_IsNeverGreen()
    {
        GatePolicy green = Policy with { Undecided = UndecidedMeaning.Green };
        Audit noRun = AuditScript.Of(SuiteScript.Of("A"));

        Assert.Equal(ExitCode.Undecided, Gate.Conclude(noRun, green).ExitCode);
        Assert.Equal(ExitCode.NoTests, Gate.Conclude(AuditScript.Of(), green).ExitCode);
    }

    private static GateDecision Decide(SuiteScript suite, GateFacts? facts = null) => Gate.Decide(AuditScript.Of(suite), Policy, facts);

    private static GateCondition Row(GateDecision decision, GateRule rule) => decision.Conditions.Single(condition => condition.Rule == rule);
}
