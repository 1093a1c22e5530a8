using QualityGate.Core.Audits;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Audits;

public class OrderAuditTests
{
    private static readonly PollutedSuite AsRun = PollutedSuite.Of(12, perClass: 3).Victim(10, [[4]]).Natural(2).Reversed(2);

    private static readonly PollutedSuite Hidden = PollutedSuite.Of(12, perClass: 3).Brittle(10, 4).Natural(2).Reversed(2);

    [Fact]
    public void VictimInTheNaturalOrder_IsUnreliableAndFailsTheGate()
    {
        Audit audit = Examined(AsRun);

        AuditedTest victim = audit.Suites[0].Tests.Single(test => test.Verdict is TestVerdict.OrderDependent);
        Assert.True(victim.IsUnreliable);
        Assert.Equal((1, 1, 1), (audit.Numbers.OrderDependent, audit.Numbers.OrderDependentAsRun, audit.Numbers.Unreliable));
        Assert.Contains(FixPlan.Of(audit), fix => fix.Test.Id == victim.Id);
        Assert.Equal(GateStatus.NotMet, Row(audit, GateRule.UnreliableTests).Status);
    }

    [Fact]
    public void BrittleTestInAnArrangedOrder_IsReportedAndNotRed()
    {
        Audit audit = Examined(Hidden);

        Assert.Equal((1, 0, 0), (audit.Numbers.OrderDependent, audit.Numbers.OrderDependentAsRun, audit.Numbers.Unreliable));
        Assert.Empty(FixPlan.Of(audit));
        Assert.Equal((1, GateStatus.Reported), (Row(audit, GateRule.HiddenOrderDependencies).Actual, Row(audit, GateRule.HiddenOrderDependencies).Status));
        Assert.Equal(GateStatus.Met, Row(audit, GateRule.UnreliableTests).Status);
    }

    [Fact]
    public void NobodyLooked_NoRowSaysThatThereAreNone() => Assert.DoesNotContain(
        Gate.Decide(AuditScript.Of(SuiteScript.Of("A").Run(Under.Serial, "A:P")), new GatePolicy { MinRuns = 1 }).Conditions,
        condition => condition.Rule == GateRule.HiddenOrderDependencies);

    [Fact]
    public void ProvedOrder_DecidesTheCause()
    {
        CauseDiagnosis diagnosis = Examined(AsRun).Suites[0].Tests.Single(test => test.Verdict is TestVerdict.OrderDependent).Diagnosis!;

        Assert.Equal(RootCause.OrderDependency, diagnosis.Cause);
        Assert.InRange(diagnosis.Confidence, 0.9, 1);
        Assert.Equal("Class1.Test4", diagnosis.Clues.Single(clue => clue.Kind == ClueKind.FailsBehindOthers).Quote);
    }

    [Fact]
    public void ProbesAndTraces_AreListed()
    {
        SuiteAudit suite = Examined(AsRun).Suites[0];

        Assert.NotEmpty(suite.Probes);
        Assert.DoesNotContain(suite.Probes, probe => suite.Runs.Any(run => run.Number == probe.Number));
        Assert.Equal(new TracedTest(AsRun.Tests[10], TraceEnd.Proved), Assert.Single(suite.Traces));
    }

    private static GateCondition Row(Audit audit, GateRule rule) =>
        Gate.Decide(audit, new GatePolicy { MinRuns = 1 }).Conditions.Single(condition => condition.Rule == rule);

    private static Audit Examined(PollutedSuite suite) => Auditor.Examine(
        AuditScript.Subject with { Settings = AuditScript.Subject.Settings with { OrderProbes = suite.Probes } },
        Ledger.Of(suite.After()),
        [],
        [],
        Ending.Finished);
}
