using QualityGate.Core.Audits;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Audits;

public sealed class SystemicGroupingTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A", "B", "C", "D", "E", "F");

    [Fact]
    public void TestsThatFailTogetherInTheSameWords_HaveOneCause()
    {
        SuiteScript script = Shop
            .Run(Under.Serial, "A:P B:P C:P D:P E:P F:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:P E:P F:P")
            .Run(Under.Serial, "A:P B:P C:P D:P E:P F:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:P E:P F:P");

        SystemicCause cause = Assert.Single(CausesOf(script));

        Assert.Equal([script.IdOf("A"), script.IdOf("B"), script.IdOf("C")], cause.Tests.AsEnumerable());
        Assert.Equal("db", cause.Sample.Message);
        Assert.Empty(cause.MassFailureRuns);
    }

    [Fact]
    public void RunInWhichMostTestsFailAlike_IsNamed()
    {
        SuiteScript script = Shop
            .Run(Under.Serial, "A:P B:P C:P D:P E:P F:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:F=db E:P F:P")
            .Run(Under.Parallel, "A:P B:P C:P D:P E:P F:P");

        Assert.Equal([2], Assert.Single(CausesOf(script)).MassFailureRuns.AsEnumerable());
    }

    [Fact]
    public void SkippedTests_DoNotHideAMassFailure()
    {
        SuiteScript script = Shop
            .Run(Under.Serial, "A:P B:P C:P D:S E:S F:S")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:S E:S F:S");

        Assert.Equal([2], Assert.Single(CausesOf(script)).MassFailureRuns.AsEnumerable());
    }

    [Fact]
    public void TwoTestsFailingTogether_AreACoincidence() => Assert.Empty(CausesOf(Shop
        .Run(Under.Serial, "A:F=db B:F=db C:P")
        .Run(Under.Serial, "A:P B:P C:P")));

    [Fact]
    public void TestsFailingInDifferentRuns_AreACoincidence() => Assert.Empty(CausesOf(Shop
        .Run(Under.Serial, "A:F=db B:P C:P")
        .Run(Under.Serial, "A:P B:F=db C:P")
        .Run(Under.Serial, "A:P B:P C:F=db")));

    [Fact]
    public void TestsFailingInDifferentWords_AreACoincidence() => Assert.Empty(CausesOf(Shop
        .Run(Under.Serial, "A:F=db B:F=net C:F=disk")
        .Run(Under.Serial, "A:P B:P C:P")));

    [Fact]
    public void BrokenTests_AreNoGroup() => Assert.Empty(CausesOf(Shop.Run(Under.Serial, "A:F=db B:F=db C:F=db")));

    [Fact]
    public void TestsThatDependOnTheCondition_AreOneGroup() => Assert.Single(CausesOf(Shop
        .Run(Under.Serial, "A:P B:P C:P D:P")
        .Run(Under.Parallel, "A:F=db B:F=db C:F=db D:P")));

    [Fact]
    public void TwoCauses_ComeLargestFirst()
    {
        SuiteScript script = Shop.With("G")
            .Run(Under.Serial, "A:P B:P C:P D:P E:P F:P G:P")
            .Run(Under.Serial, "A:F=db B:F=db C:F=db D:P E:P F:P G:P")
            .Run(Under.Serial, "A:P B:P C:P D:F=net E:F=net F:F=net G:F=net");

        Assert.Equal(["net", "db"], CausesOf(script).Select(cause => cause.Sample.Message));
    }

    [Fact]
    public void FailuresWithoutWords_AreLeftOut()
    {
        SuiteScript script = Shop.Run(Under.Serial, "A:P B:P C:P").Run(Under.Serial, "A:F B:F C:F");
        SuiteRun wordless = script.Runs[1] with
        {
            Observations = [.. script.Runs[1].Observations.Select(observation => observation with { Failure = null })],
        };

        Audit audit = Auditor.Examine(AuditScript.Subject, Shop.Ledger.With(script.Runs[0]).With(wordless), [], [], Ending.Finished);

        Assert.Empty(audit.Suites[0].SystemicCauses);
        Assert.Equal(3, audit.Numbers.Flaky);
    }

    private static SystemicCause[] CausesOf(SuiteScript script) => [.. AuditScript.Of(script).Suites[0].SystemicCauses];
}
