using QualityGate.Core.Audits;
using QualityGate.Core.Runs;

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
            FixPlan.Of(AuditScript.Of(script)).Select(test => test.Id));
    }

    [Fact]
    public void WhatCutsRunsShort_ComesFirst()
    {
        SuiteScript script = SuiteScript.Of("Flaky", "Hangs")
            .Run(Under.Serial, "Flaky:F Hangs:H", Completion.TimedOut)
            .Run(Under.Serial, "Flaky:P Hangs:H", Completion.TimedOut);

        Assert.Equal([script.IdOf("Hangs"), script.IdOf("Flaky")], FixPlan.Of(AuditScript.Of(script)).Select(test => test.Id));
    }

    [Fact]
    public void EqualImpact_GoesByIdentity()
    {
        SuiteScript script = SuiteScript.Of("B", "A").Run(Under.Serial, "A:P B:F").Run(Under.Serial, "A:F B:P");

        Assert.Equal([script.IdOf("A"), script.IdOf("B")], FixPlan.Of(AuditScript.Of(script)).Select(test => test.Id));
    }

    [Fact]
    public void RunsTurnedRed_IsTheShareOverAllConditions() => Assert.Equal(
        0.25,
        FixPlan.RunsTurnedRed(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPP").Strip(Under.Parallel, "A", "PFFP").Audited("A")));

    [Fact]
    public void NothingToMend_MakesAnEmptyPlan() => Assert.Empty(FixPlan.Of(AuditScript.Of(SuiteScript.Of("A").Run(Under.Serial, "A:P"))));
}
