using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Audits;

public sealed class FixPlanTests
{
    [Fact]
    public void UnreliableTests_ComeByHowOftenTheyFailAndBrokenOnesLast()
    {
        SuiteScript script = SuiteScript.Of("Rare", "Often", "Broken", "Dependent", "Stable", "Skipped")
            .Run(Under.Serial, "Rare:P Often:F Broken:F Dependent:P Stable:P Skipped:S")
            .Run(Under.Serial, "Rare:P Often:F Broken:F Dependent:P Stable:P Skipped:S")
            .Run(Under.Parallel, "Rare:F Often:F Broken:F Dependent:F Stable:P Skipped:S")
            .Run(Under.Parallel, "Rare:P Often:P Broken:F Dependent:F Stable:P Skipped:S");

        Assert.Equal(
            [script.IdOf("Often"), script.IdOf("Dependent"), script.IdOf("Rare"), script.IdOf("Broken")],
            FixPlan.Of(AuditScript.Of(script)).Select(fix => fix.Test.Id));
    }

    [Fact]
    public void WhatCutsRunsShort_ComesFirst()
    {
        SuiteScript script = SuiteScript.Of("Flaky", "Hangs")
            .Run(Under.Serial, "Flaky:F Hangs:H", Completion.TimedOut)
            .Run(Under.Serial, "Flaky:P Hangs:H", Completion.TimedOut);

        Assert.Equal([script.IdOf("Hangs"), script.IdOf("Flaky")], FixPlan.Of(AuditScript.Of(script)).Select(fix => fix.Test.Id));
    }

    [Fact]
    public void EqualImpact_GoesByIdentity()
    {
        SuiteScript script = SuiteScript.Of("B", "A").Run(Under.Serial, "A:P B:F").Run(Under.Serial, "A:F B:P");

        Assert.Equal([script.IdOf("A"), script.IdOf("B")], FixPlan.Of(AuditScript.Of(script)).Select(fix => fix.Test.Id));
    }

    [Fact]
    public void Impact_IsTheShareOfRedRunsTimesRunsAWeekTimesMinutes()
    {
        Audit audit = AuditScript.Of(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPP").Strip(Under.Parallel, "A", "PFFP"));

        FixImpact impact = Assert.Single(FixPlan.Of(audit with { Subject = audit.Subject with { Cost = new RunCost(200, 5) } })).Impact;

        Assert.Equal(new FailureRate(2, 8), impact.RedRuns);
        Assert.Equal(0.25 * 200 * (5 + (1 / 60.0)), impact.MinutesAWeek, 6);
    }

    [Fact]
    public void RunsThatProvoke_CountForNothing()
    {
        SuiteScript script = SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPF").Strip(ConditionSet.Of(ReversedCondition.Instance), "A", "FFFF");

        Assert.Equal(new FailureRate(1, 4), Assert.Single(FixPlan.Of(AuditScript.Of(script))).Impact.RedRuns);
    }

    [Fact]
    public void RunsAsConfigured_AreWhatCiDoes()
    {
        SuiteScript script = SuiteScript.Of("A").Strip(Under.Serial, "A", "PFFF").Strip(ConditionSet.Of(AsConfiguredCondition.Instance), "A", "PPPF");

        Assert.Equal(new FailureRate(1, 4), Assert.Single(FixPlan.Of(AuditScript.Of(script))).Impact.RedRuns);
    }

    [Fact]
    public void TestsWithOneCause_AreOneFixWhoseRunsCountOnce()
    {
        SuiteScript script = SuiteScript.Of("A", "B", "C", "D")
            .Run(Under.Serial, "A:P B:P C:P D:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:P")
            .Run(Under.Serial, "A:P B:P C:P D:P")
            .Run(Under.Serial, "A:P B:P C:P D:P");

        PlannedFix fix = Assert.Single(FixPlan.Of(AuditScript.Of(script)));

        Assert.NotNull(fix.Group);
        Assert.Equal([script.IdOf("A"), script.IdOf("B"), script.IdOf("C")], fix.Members.Select(test => test.Id));
        Assert.Equal(new FailureRate(1, 4), fix.Impact.RedRuns);
    }

    [Fact]
    public void RowsThatAreJudgedAlike_AreOneFixAndTheWorstComesFirst()
    {
        SuiteScript script = SuiteScript.Of("A[1]", "A[2]", "A[3]")
            .Run(Under.Serial, "A[1]:F A[2]:P A[3]:P")
            .Run(Under.Serial, "A[1]:P A[2]:F=other A[3]:P")
            .Run(Under.Serial, "A[1]:P A[2]:F=other A[3]:P")
            .Run(Under.Serial, "A[1]:P A[2]:P A[3]:P");

        PlannedFix fix = Assert.Single(FixPlan.Of(AuditScript.Of(script)));

        Assert.Null(fix.Group);
        Assert.Equal([script.IdOf("A[2]"), script.IdOf("A[1]")], fix.Members.Select(test => test.Id));
        Assert.Equal(new FailureRate(3, 4), fix.Impact.RedRuns);
    }

    [Fact]
    public void NothingToMend_MakesAnEmptyPlan() => Assert.Empty(FixPlan.Of(AuditScript.Of(SuiteScript.Of("A").Run(Under.Serial, "A:P"))));
}
