using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Audits;

public class ConfirmationTests
{
    private static readonly SuiteScript Flaky = SuiteScript.Of("A", "B")
        .Strip(Under.Parallel, "A", "PFPFPFPFPF");

    [Fact]
    public void RunsElsewhere_AreInNoRate()
    {
        SuiteScript script = Flaky.RunElsewhere(Under.Parallel, "A:F").RunElsewhere(Under.Parallel, "A:F");

        Assert.Equal(new FailureRate(5, 10), script.Audited("A").Verdict.Rate);
        Assert.Equal(10, script.Suite.Runs.Length);
        Assert.Equal([11, 12], AuditScript.Of(script).Suites[0].ConfirmingRuns.Select(run => run.Number));
    }

    [Fact]
    public void BothOutcomesElsewhere_Confirm()
    {
        Confirmation? confirmation = Flaky.RunElsewhere(Under.Parallel, "A:P").RunElsewhere(Under.Parallel, "A:F").Audited("A").Confirmation;

        Assert.Equal((SuiteHost.Os, Reproduction.Confirmed), (confirmation?.Host, confirmation?.Reproduction));
        Assert.Equal(new FailureRate(1, 2), confirmation?.Failing.Rate);
        Assert.Equal(12, Assert.Single(confirmation!.Failing.FailedIn));
        Assert.Null(confirmation.Passing);
        Assert.Null(confirmation.ChanceOfNoFailure);
    }

    [Fact]
    public void OnlyFailuresElsewhere_AreSaidToBeThat() =>
        Assert.Equal(Reproduction.AlwaysFailed, Flaky.RunElsewhere(Under.Parallel, "A:F").Audited("A").Confirmation?.Reproduction);

    [Fact]
    public void NoFailureInFewRuns_MayBeChance()
    {
        Confirmation? confirmation = Flaky.RunElsewhere(Under.Parallel, "A:P").Audited("A").Confirmation;

        // B(5.5, 6.5) / B(5.5, 5.5): one clean run after 5 of 10.
        Assert.Equal(0.5, confirmation!.ChanceOfNoFailure!.Value, 1e-9);
        Assert.Equal(Reproduction.NotReproduced, confirmation.Reproduction);
    }

    [Fact]
    public void NoFailureInManyRuns_PointsAtOurHost() =>
        Assert.Equal(Reproduction.InOwnHostOnly, Flaky.Times(10, script => script.RunElsewhere(Under.Parallel, "A:P")).Audited("A").Confirmation?.Reproduction);

    [Fact]
    public void NoResultElsewhere_SaysNothing() =>
        Assert.Equal(Reproduction.Unknown, Flaky.RunElsewhere(Under.Parallel, "", Completion.Voided).Audited("A").Confirmation?.Reproduction);

    [Fact]
    public void ConditionDependentTest_HasToPassElsewhereAsWell()
    {
        SuiteScript dependent = SuiteScript.Of("A").Strip(Under.Parallel, "A", "FFF").Strip(Under.Serial, "A", "PPP").RunElsewhere(Under.Parallel, "A:F");

        Assert.Equal(Reproduction.Confirmed, dependent.RunElsewhere(Under.Serial, "A:P").Audited("A").Confirmation?.Reproduction);
        Assert.Equal(Reproduction.AlwaysFailed, dependent.RunElsewhere(Under.Serial, "A:F").Audited("A").Confirmation?.Reproduction);
        Assert.Equal(new FailureRate(0, 1), dependent.RunElsewhere(Under.Serial, "A:P").Audited("A").Confirmation?.Passing?.Rate);
    }

    [Fact]
    public void OtherTests_AreNotChecked()
    {
        SuiteScript script = SuiteScript.Of("A", "B").Run(Under.Serial, "A:P B:P").Run(Under.Serial, "A:F B:P").RunElsewhere(Under.Serial, "A:F B:F");

        Assert.Null(script.Audited("B").Confirmation);
    }

    [Fact]
    public void Gate_StaysAsItWas()
    {
        GatePolicy policy = new() { MinRuns = 1 };
        SuiteScript calm = SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Parallel, "A:P");

        Assert.Equal(
            Gate.Decide(AuditScript.Of(calm), policy).Conditions.Select(row => (row.Rule, row.Expected, row.Actual, row.Status)),
            Gate.Decide(AuditScript.Of(calm.RunElsewhere(Under.Parallel, "", Completion.Crashed)), policy).Conditions.Select(row => (row.Rule, row.Expected, row.Actual, row.Status)));
        Assert.IsType<GateDecision.Failed>(Gate.Decide(AuditScript.Of(Flaky.Times(10, script => script.RunElsewhere(Under.Parallel, "A:P"))), policy));
    }
}
