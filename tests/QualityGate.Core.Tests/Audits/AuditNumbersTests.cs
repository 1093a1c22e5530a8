using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Audits;

public sealed class AuditNumbersTests
{
    [Fact]
    public void EveryVerdict_IsCounted()
    {
        AuditNumbers numbers = AuditScript.Of(SuiteScript.Of("Stable", "Flaky", "Broken", "Dependent", "Skipped", "Absent")
            .Run(Under.Serial, "Stable:P Flaky:P Broken:F Dependent:P Skipped:S")
            .Run(Under.Serial, "Stable:P Flaky:F Broken:F Dependent:P Skipped:S")
            .Run(Under.Parallel, "Stable:P Flaky:P Broken:F Dependent:F Skipped:S")).Numbers;

        Assert.Equal((1, 6, 6, 3), (numbers.Suites, numbers.Discovered, numbers.Tests, numbers.Runs));
        Assert.Equal(
            (1, 1, 1, 1, 1, 1),
            (numbers.Stable, numbers.Flaky, numbers.Broken, numbers.ConditionDependent, numbers.Skipped, numbers.Inconclusive));
        Assert.Equal(2, numbers.Unreliable);
    }

    [Fact]
    public void SensitiveTest_IsCountedAsNothingElse()
    {
        AuditNumbers numbers = AuditScript.Of(SuiteScript.Of("A").ThatDeclares(DeclaredParallelism.Serial)
            .Run(Under.Serial, "A:P")
            .Run(Under.Parallel, "A:F")).Numbers;

        Assert.Equal((1, 1, 0, 0), (numbers.Tests, numbers.Sensitive, numbers.Unreliable, numbers.Broken));
    }

    [Fact]
    public void FoldedRows_AreDiscoveredTwiceAndJudgedOnce()
    {
        AuditNumbers numbers = AuditScript.Of(SuiteScript.Of("A[x]", "A[y]").Run(Under.Serial, "A[1]:P A[2]:P")).Numbers;

        Assert.Equal((2, 1), (numbers.Discovered, numbers.Tests));
    }

    [Fact]
    public void Verdicts_SumUpToTheTests() => Claim.HoldsFor(RandomRuns.ScriptsOfEveryKind, script =>
    {
        AuditNumbers numbers = AuditScript.Of(script).Numbers;
        return numbers.Tests == numbers.Stable + numbers.Flaky + numbers.Broken + numbers.ConditionDependent + numbers.OrderDependent
            + numbers.Sensitive + numbers.Skipped + numbers.Inconclusive;
    });
}
