using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Verdicts;

public sealed class ForcedParallelismTests
{
    private readonly SuiteScript _declinesParallelism = SuiteScript.Of("A").ThatDeclares(DeclaredParallelism.Serial);

    [Theory]
    [InlineData("A:F")]
    [InlineData("A:P")]
    public void FailureOnlyWhereItWasForced_IsSensitive(string second)
    {
        var sensitive = Assert.IsType<TestVerdict.Sensitive>(_declinesParallelism
            .Run(Under.Serial, "A:P").Run(Under.Parallel, "A:F").Run(Under.Serial, "A:P").Run(Under.Parallel, second)
            .Verdict("A"));

        Assert.Equal("parallel", Assert.Single(sensitive.Under).Name);
    }

    [Fact]
    public void FailureWhereTheSuiteDeclaresParallelism_IsConditionDependent() => Assert.IsType<TestVerdict.ConditionDependent>(
        SuiteScript.Of("A").ThatDeclares(DeclaredParallelism.Parallel).Run(Under.Serial, "A:P").Run(Under.Parallel, "A:F").Verdict("A"));

    [Fact]
    public void FailureWithoutForce_StaysFlaky() => Assert.IsType<TestVerdict.Flaky>(
        _declinesParallelism.Run(Under.Serial, "A:P").Run(Under.Serial, "A:F").Run(Under.Parallel, "A:F").Verdict("A"));

    [Fact]
    public void OnlyForcedRuns_AreJudgedAsTheyAre()
    {
        Assert.IsType<TestVerdict.Stable>(_declinesParallelism.Run(Under.Parallel, "A:P").Verdict("A"));
        Assert.IsType<TestVerdict.Broken>(_declinesParallelism.Run(Under.Parallel, "A:F").Verdict("A"));
    }

    [Fact]
    public void SensitiveTest_IsReportedAndNotRed()
    {
        GateDecision decision = Gate.Decide(
            AuditScript.Of(_declinesParallelism.Run(Under.Serial, "A:P").Run(Under.Parallel, "A:F")), new GatePolicy { MinRuns = 1 });

        Assert.IsType<GateDecision.Passed>(decision);
        Assert.Contains(decision.Conditions, condition => condition is { Rule: GateRule.SensitiveTests, Actual: 1, Status: GateStatus.Reported });
    }
}
