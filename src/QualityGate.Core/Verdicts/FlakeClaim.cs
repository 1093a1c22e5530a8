using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>What a verdict claims and any other host can show as well: that a test fails, and that it passes.</summary>
/// <param name="Test">The test that was judged flaky or condition-dependent.</param>
/// <param name="FailsUnder">Where it failed most often.</param>
/// <param name="PassesUnder">Where it passed: the same conditions unless the verdict is that they make the difference.</param>
public sealed record FlakeClaim(TestId Test, ConditionSet FailsUnder, ConditionSet PassesUnder)
{
    /// <summary>Null for a test of which no such thing is said.</summary>
    public static FlakeClaim? Of(TestTally test, SuiteLedger suite) => FlakinessJudge.Judge(test, suite) switch
    {
        TestVerdict.Flaky flaky when Worst(test, flaky.Under) is var worst => new FlakeClaim(test.Test, worst, worst),
        TestVerdict.ConditionDependent dependent => new FlakeClaim(test.Test, dependent.FailsUnder[0], dependent.PassesUnder[0]),
        _ => null,
    };

    /// <summary>The conditions under which another host has not shown its part of the claim.</summary>
    public IEnumerable<ConditionSet> UnshownIn(SuiteLedger? elsewhere)
    {
        TestTally? seen = elsewhere?.Find(Test);
        if (seen?.Under(FailsUnder) is not { Failures: > 0 })
            yield return FailsUnder;
        if (seen?.Under(PassesUnder) is not { Passed: > 0 })
            yield return PassesUnder;
    }

    // Where it failed as often without company, that is the simpler place to look.
    private static ConditionSet Worst(TestTally test, ImmutableArray<ConditionSet> conditions) => conditions
        .OrderByDescending(candidate => FlakinessJudge.RateOf(test.Under(candidate)!))
        .ThenBy(candidate => candidate.Parallelism == Parallelism.Maximal)
        .First();
}
