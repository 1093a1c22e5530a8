using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Verdicts;

public sealed class FlakinessJudgePropertyTests
{
    [Fact]
    public void TestThatEverFailed_IsNeverStableOrSkipped() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.Where(test => Sum(test, tally => tally.Failures) > 0).All(test =>
            FlakinessJudge.Judge(test, suite) is not (TestVerdict.Stable or TestVerdict.Skipped)));

    [Fact]
    public void TestThatFailedUnderNaturalConditions_IsFlakyBrokenOrConditionDependent() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.Where(test => Sum(test, tally => IsNatural(tally, suite) ? tally.Failures : 0) > 0).All(test =>
            FlakinessJudge.Judge(test, suite) is TestVerdict.Flaky or TestVerdict.Broken or TestVerdict.ConditionDependent));

    [Fact]
    public void TestThatNeverFailed_IsNeverBlamed() => Claim.HoldsFor(RandomRuns.WithoutFailures, suite =>
        suite.Tests.All(test =>
            FlakinessJudge.Judge(test, suite) is TestVerdict.Stable or TestVerdict.Skipped or TestVerdict.Inconclusive));

    [Fact]
    public void TestWithOnlyPassesInAllRuns_IsStable() => Claim.HoldsFor(RandomRuns.OnlyPasses, suite =>
        suite.Tests.Where(test => WasInEveryRun(test, suite)).All(test =>
            FlakinessJudge.Judge(test, suite) is TestVerdict.Stable stable && stable.Rate.Trials == Sum(test, tally => tally.Passed)));

    [Fact]
    public void StableTest_PassedAtLeastOnce() => Claim.HoldsFor(RandomRuns.WithoutFailures, suite =>
        suite.Tests.All(test => FlakinessJudge.Judge(test, suite) is not TestVerdict.Stable || Sum(test, tally => tally.Passed) > 0));

    [Fact]
    public void FlakyTest_BothPassedAndFailedUnderEachConditionNamed() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.All(test => FlakinessJudge.Judge(test, suite) is not TestVerdict.Flaky flaky
            || flaky.Under.All(conditions => test.Under(conditions) is { Passed: > 0, Failures: > 0 })));

    [Fact]
    public void TestThatACompletedRunDidNotShow_IsNeverStable() => Claim.HoldsFor(RandomRuns.Ledgers, suite =>
        suite.Tests.All(test => FlakinessJudge.Judge(test, suite) is not TestVerdict.Stable
            || test.Conditions.Where(tally => IsNatural(tally, suite)).All(tally => suite.RunsUnder(tally.Conditions)
                .Zip(tally.Strip)
                .All(seen => seen.First.Completion != Completion.Completed || seen.Second != Outcome.NotObserved))));

    [Theory]
    [InlineData("A:F B:F Rows[1]:F")]
    [InlineData("A:P B:F Rows[2]:F")]
    [InlineData("A:S Stray[x]:F Rows[new]:F")]
    public void SecondCalls_ChangeNoVerdictByThemselves(string again) => Claim.HoldsFor(RandomRuns.Scripts, script =>
    {
        SuiteScript called = script.EachAgain(again);
        return script.Suite.Tests.All(test => Said(test, script.Suite) == Said(called.Suite.Find(test.Test)!, called.Suite));

        static (Type, FailureRate) Said(TestTally test, SuiteLedger suite) => FlakinessJudge.Judge(test, suite) is var verdict ? (verdict.GetType(), verdict.Rate) : default;
    });

    private static bool IsNatural(ConditionTally tally, SuiteLedger suite) =>
        tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural;

    private static int Sum(TestTally test, Func<ConditionTally, int> count) => test.Conditions.Sum(count);

    private static bool WasInEveryRun(TestTally test, SuiteLedger suite) =>
        test.Conditions.Length > 0 && test.Conditions.Sum(tally => tally.Trials) == suite.RunsUnder(Under.Serial).Concat(suite.RunsUnder(Under.Parallel)).Count();
}
