using QualityGate.Core.Audits;
using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Histories;

public sealed class TrendStandingTests
{
    [Fact]
    public void TestThatTheLastAuditCalledFlaky_IsFlaky() =>
        Assert.Equal(TrendStanding.Flaky, HistoryScript.Empty.Audits(20, "A:PPPPP").Audit("x", "A:PPPPF", "A:Flaky").TrendOf("A").Standing);

    [Fact]
    public void FewPassesSince_AreNoRecovery() =>
        Assert.Equal(TrendStanding.Flaky, HistoryScript.Empty.Audit("a", "A:PFPPPPPPPPPPPPPPPPPP", "A:Flaky").Audits(2, "A:PPPPPPPPPPPPPPPPPPPP").TrendOf("A").Standing);

    [Fact]
    public void AsManyPassesAsAFixWouldNeed_AreARecovery() =>
        Assert.Equal(TrendStanding.Recovered, HistoryScript.Empty.Audit("a", "A:PFPPPPPPPPPPPPPPPPPP", "A:Flaky").Audits(7, "A:PPPPPPPPPPPPPPPPPPPP").TrendOf("A").Standing);

    [Fact]
    public void BrokenTest_IsFailingUntilItPasses()
    {
        HistoryScript broken = HistoryScript.Empty.Audit("a", "A:PPPP").Audit("b", "A:FFFF", "A:Broken");

        Assert.Equal(TrendStanding.Failing, broken.TrendOf("A").Standing);
        Assert.Equal(TrendStanding.Recovered, broken.Audits(5, "A:PPPP").TrendOf("A").Standing);
    }

    [Fact]
    public void SameCodeThatPassedAndFailedInDifferentFiles_MakesSuspected() =>
        Assert.Equal(TrendStanding.Suspected, HistoryScript.Empty.File("a", "A:P").File("a", "A:F").TrendOf("A").Standing);

    [Fact]
    public void RebaseWithTheSameTree_IsTheSameCode() => Assert.Equal(
        TrendStanding.Suspected,
        HistoryScript.Empty.File("a", "A:P").File("a", "A:F").But(entry => entry with { Code = entry.Code with { Commit = "rebased" } }).TrendOf("A").Standing);

    [Fact]
    public void DifferentCode_IsNoContradiction() =>
        Assert.Equal(TrendStanding.Failing, HistoryScript.Empty.File("a", "A:P").File("b", "A:F").TrendOf("A").Standing);

    [Fact]
    public void UnknownCode_IsNoContradiction() =>
        Assert.Equal(TrendStanding.FailedBefore, HistoryScript.Empty.File(null, "A:F").File(null, "A:P").TrendOf("A").Standing);

    [Fact]
    public void LocalChanges_MakeCodeUnknown() => Assert.Equal(
        TrendStanding.Failing,
        HistoryScript.Empty.File("a", "A:P").File("a", "A:F").But(entry => entry with { Code = entry.Code with { HasLocalChanges = true } }).TrendOf("A").Standing);

    [Theory]
    [InlineData("another job", null)]
    [InlineData("Shop.sln", "Windows")]
    public void OtherJobOrSystem_IsNoContradiction(string target, string? system) => Assert.Equal(
        TrendStanding.Failing,
        HistoryScript.Empty.File("a", "A:P").File("a", "A:F").But(entry => entry with
        {
            Target = target,
            Machine = system is null ? null : new Machine(system, "X64", 2, ""),
        }).TrendOf("A").Standing);

    [Fact]
    public void OtherConditions_AreNoContradiction() => Assert.Equal(
        TrendStanding.Failing,
        HistoryScript.Empty.File("a", "A:P").File("a", "A:F").ButConditions(conditions => conditions with { Conditions = "parallel" }).TrendOf("A").Standing);

    [Fact]
    public void HistoryAlone_NeverMakesATestFlaky()
    {
        HistoryScript script = HistoryScript.Empty;
        foreach (int file in Enumerable.Range(0, 40))
            script = script.File("a", file % 3 == 0 ? "A:F" : "A:P");

        Assert.Equal(TrendStanding.Suspected, script.TrendOf("A").Standing);
        Assert.Null(script.TrendOf("A").FirstFlaky);
    }
}
