using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Tests.Quarantines;

namespace QualityGate.Core.Tests.Gates;

/// <summary>The default policy beside a quarantine.</summary>
public sealed class QuarantineGateTests
{
    private static readonly GatePolicy Policy = PolicyResolver.Resolve([], [], runs: 2);

    private static readonly SuiteScript Calm = SuiteScript.Of("A", "B").Times(2, script => script.Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P"));

    private static readonly Audit Flaky = AuditScript.Of(Calm.Run(Under.Serial, "A:F B:P"));

    private static readonly QuarantineEntry Entry = Entries.Of("Shop.OrderTests.A", Flaky);

    [Fact]
    public void QuarantinedTest_FailsNothingAndIsReported()
    {
        Conclusion conclusion = Gate.Conclude(Flaky, Policy, Facts(Entries.Quarantined(Entry)));

        Assert.Equal(ExitCode.Passed, conclusion.ExitCode);
        Assert.Equal(1, conclusion.Audit.Numbers.Unreliable);
        Assert.Equal([Calm.IdOf("A")], conclusion.Quarantine!.Covered.AsEnumerable());
    }

    [Theory]
    [InlineData(0, ExitCode.Passed)]
    [InlineData(1, ExitCode.Failed)]
    [InlineData(40, ExitCode.Failed)]
    public void QuarantineThatIsOver_LetsTheTestBlockAgain(int daysAfter, ExitCode expected) =>
        Assert.Equal(expected, Gate.Conclude(Flaky, Policy, Facts(Entries.Quarantined(Entry) with { Today = Entry.Expires.AddDays(daysAfter) })).ExitCode);

    [Fact]
    public void NewFailure_IsCoveredByNothing()
    {
        Audit other = AuditScript.Of(Calm.Run(Under.Serial, "A:F=SomethingElse B:P"));
        GateDecision decision = Gate.Decide(other, Policy with { Limits = [.. Policy.Limits, new RuleLimit(GateRule.BrokenQuarantine, Limit.Of(0))] }, Facts(Entries.Quarantined(Entry)));

        Assert.Equal(
            [GateRule.NewUnreliableTests, GateRule.UnreliableTests, GateRule.BrokenQuarantine],
            decision.Conditions.Where(condition => condition.Status == GateStatus.NotMet).Select(condition => condition.Rule));
    }

    [Fact]
    public void BrokenTest_IsCoveredByNothing()
    {
        Audit broken = AuditScript.Of(SuiteScript.Of("A", "B").Times(2, script => script.Run(Under.Serial, "A:F B:P").Run(Under.Parallel, "A:F B:P")));

        Assert.IsType<GateDecision.Failed>(Gate.Decide(broken, Policy, Facts(Entries.Quarantined(Entry)) with { Baseline = BaselineScript.Of(broken) }));
    }

    [Fact]
    public void OtherFlakyTest_IsNotCovered() =>
        Assert.IsType<GateDecision.Failed>(Gate.Decide(AuditScript.Of(Calm.Run(Under.Serial, "A:F B:F")), Policy, Facts(Entries.Quarantined(Entry))));

    [Fact]
    public void KnownFlakyTestThatPassesByLuck_FailsNothingWhileItIsInQuarantine()
    {
        GatePolicy none = PolicyResolver.Resolve([new PolicyLayer().With(GateRule.UnreliableTests, Limit.Of(0))], [], runs: 2);
        GateFacts known = new() { Baseline = BaselineScript.Of(Flaky) };

        Assert.IsType<GateDecision.Failed>(Gate.Decide(AuditScript.Of(Calm), none, known));
        Assert.IsType<GateDecision.Passed>(Gate.Decide(AuditScript.Of(Calm), none, known with { Quarantine = Entries.Quarantined(Entry) }));
    }

    [Fact]
    public void TestThatWasSetAside_IsNotGone()
    {
        Audit audit = AuditScript.Of(Calm);
        GatePolicy policy = Policy with { Limits = [.. Policy.Limits, new RuleLimit(GateRule.RemovedTests, Limit.Of(0)), new RuleLimit(GateRule.DroppedTests, Limit.Of(0))] };
        SuiteAudit suite = audit.Suites[0];
        Audit without = audit with { Suites = [suite with { Tests = [.. suite.Tests.Where(test => test.Id != Calm.IdOf("A"))], SetAside = [Calm.IdOf("A")] }] };
        GateFacts facts = Facts(Entries.Quarantined(Entry with { Mode = QuarantineMode.Skip })) with { Baseline = BaselineScript.Of(audit) };

        Conclusion conclusion = Gate.Conclude(without, policy, facts);

        Assert.Equal(ExitCode.Passed, conclusion.ExitCode);
        Assert.Equal([Calm.IdOf("A")], conclusion.Quarantine!.SetAside.AsEnumerable());
        Assert.Equal(ExitCode.FewerTests, Gate.Conclude(without with { Suites = [without.Suites[0] with { SetAside = [] }] }, policy, facts).ExitCode);
    }

    private static GateFacts Facts(Quarantine quarantine) => new() { Quarantine = quarantine };
}
