using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Verdicts;

public sealed class FlakinessJudgeTests
{
    [Fact]
    public void OnlyPasses_AreStableWithTheirBound()
    {
        var stable = Judged<TestVerdict.Stable>("PPPPP", "PPPPP");

        Assert.Equal(new FailureRate(0, 10), stable.Rate);
        Assert.Equal(0.2775, stable.Rate.Interval.Upper, tolerance: 0.0001);
    }

    [Theory]
    [InlineData("PFP", "PPP", 1, 3)]
    [InlineData("PHP", "PPP", 1, 3)]
    [InlineData("PCP", "PPP", 1, 3)]
    [InlineData("PFF", "FFF", 2, 3)]
    [InlineData("PF.", "", 1, 2)]
    [InlineData("PFS", "SSS", 1, 2)]
    public void BothOutcomesUnderOneCondition_AreFlaky(string serial, string parallel, int failures, int trials)
    {
        var flaky = Judged<TestVerdict.Flaky>(serial, parallel);

        Assert.Equal("serial", Assert.Single(flaky.Under).Name);
        Assert.Equal(new FailureRate(failures, trials), flaky.Rate);
    }

    [Fact]
    public void BothOutcomesUnderBothConditions_QuoteTheHigherRate()
    {
        var flaky = Judged<TestVerdict.Flaky>("PPPF", "PFFF");

        Assert.Equal(["parallel", "serial"], flaky.Under.Select(conditions => conditions.Name));
        Assert.Equal(new FailureRate(3, 4), flaky.Rate);
    }

    [Theory]
    [InlineData("FFF", "FFF", BreakKind.Fails)]
    [InlineData("F", "", BreakKind.Fails)]
    [InlineData("FFF", "SSS", BreakKind.Fails)]
    [InlineData("FFF", "...", BreakKind.Fails)]
    [InlineData("HHH", "HHH", BreakKind.Hangs)]
    [InlineData("CC", "CC", BreakKind.CrashesItsHost)]
    [InlineData("CC", "CS", BreakKind.CrashesItsHost)]
    [InlineData("HH", "HF", BreakKind.Fails)]
    [InlineData("HC", "CH", BreakKind.Hangs)]
    public void OnlyFailures_AreBroken(string serial, string parallel, BreakKind kind) =>
        Assert.Equal(kind, Judged<TestVerdict.Broken>(serial, parallel).Kind);

    [Fact]
    public void FailuresThatSaySomethingElseEachTime_AreBrokenAllTheSame() => Assert.IsType<TestVerdict.Broken>(
        SuiteScript.Of("A").Run(Under.Serial, "A:F=one").Run(Under.Serial, "A:F=two").Verdict("A"));

    [Fact]
    public void ConditionsThatDisagree_MakeItConditionDependent()
    {
        var dependent = Judged<TestVerdict.ConditionDependent>("PPPPP", "FFFFF");

        Assert.Equal("parallel", Assert.Single(dependent.FailsUnder).Name);
        Assert.Equal("serial", Assert.Single(dependent.PassesUnder).Name);
        Assert.Equal(new FailureRate(5, 10), dependent.Rate);

        // Two of the C(10,5) = 252 ways to place five failures are as extreme.
        Assert.Equal(2.0 / 252, dependent.PValue, tolerance: 1e-9);
    }

    [Fact]
    public void OneResultEach_DisagreeWithoutProof() => Assert.Equal(1, Judged<TestVerdict.ConditionDependent>("F", "P").PValue, tolerance: 1e-9);

    [Fact]
    public void SkippedInEveryRun_IsSkipped() => Judged<TestVerdict.Skipped>("SSS", "SSS");

    [Theory]
    [InlineData("PSP", "PPP")]
    [InlineData("PPP", "SSS")]
    public void SkippedInSomeRuns_IsJudgedByTheOthers(string serial, string parallel) =>
        Judged<TestVerdict.Stable>(serial, parallel);

    [Theory]
    [InlineData("PPP", ".", Completion.Crashed)]
    [InlineData(".", ".", Completion.TimedOut)]
    [InlineData("SSS", ".", Completion.Cancelled)]
    public void NothingUnderOneCondition_IsInconclusive(string serial, string parallel, Completion completion)
    {
        SuiteScript script = SuiteScript.Of("A");
        script = serial.Aggregate(script, (script, letter) => script.Run(Under.Serial, $"A:{letter}", letter == '.' ? completion : Completion.Completed));
        script = parallel.Aggregate(script, (script, letter) => script.Run(Under.Parallel, $"A:{letter}", completion));

        Assert.Equal(Doubt.NeverObserved, Assert.IsType<TestVerdict.Inconclusive>(script.Verdict("A")).Doubt);
    }

    [Fact]
    public void NoRunAtAll_IsInconclusive() =>
        Assert.Equal(Doubt.NeverObserved, Assert.IsType<TestVerdict.Inconclusive>(SuiteScript.Of("A").Verdict("A")).Doubt);

    [Theory]
    [InlineData("PP.", "PPP")]
    [InlineData("PPP", ".PP")]
    [InlineData("...", "...")]
    [InlineData("SS.", "SSS")]
    public void AbsenceFromACompletedRun_IsNeverAPass(string serial, string parallel) =>
        Assert.Equal(Doubt.Vanishes, Judged<TestVerdict.Inconclusive>(serial, parallel).Doubt);

    [Theory]
    [InlineData(Completion.Crashed)]
    [InlineData(Completion.TimedOut)]
    [InlineData(Completion.Cancelled)]
    public void AbsenceFromARunThatWasCutShort_IsNotHeldAgainstTheTest(Completion completion) => Assert.IsType<TestVerdict.Stable>(
        SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Serial, "", completion).Verdict("A"));

    [Fact]
    public void TestThatComesLate_WasAbsentBeforeUnderEveryCondition()
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Parallel, "A:P Late[new]:P");

        Assert.Equal(Doubt.Vanishes, Assert.IsType<TestVerdict.Inconclusive>(script.Verdict("Late[]")).Doubt);
    }

    [Fact]
    public void FailureUnderAnAdverseConditionOnly_IsSensitive() => Assert.Equal(
        "stress",
        Assert.Single(Assert.IsType<TestVerdict.Sensitive>(
            SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Stress, "A", "PF").Verdict("A")).Under).Name);

    [Fact]
    public void FailureUnderAnAdverseCondition_DoesNotExcuseANaturalOne() => Assert.IsType<TestVerdict.Flaky>(
        SuiteScript.Of("A").Strip(Under.Serial, "A", "PF").Strip(Under.Stress, "A", "FF").Verdict("A"));

    [Fact]
    public void VoidedRuns_SayNothing() => Assert.IsType<TestVerdict.Stable>(
        SuiteScript.Of("A").Run(Under.Serial, "A:P").Run(Under.Serial, "A:F", Completion.Voided).Verdict("A"));

    [Fact]
    public void FailureSeenBesideAbsence_StillCounts() => Judged<TestVerdict.Flaky>("PF.", "PPP");

    private static T Judged<T>(string serial, string parallel)
        where T : TestVerdict =>
        Assert.IsType<T>(SuiteScript.Of("A").Strip(Under.Serial, "A", serial).Strip(Under.Parallel, "A", parallel).Verdict("A"));
}
