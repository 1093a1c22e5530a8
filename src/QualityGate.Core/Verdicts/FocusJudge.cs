using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// Lets runs of a class alone, or of all suspects, have their say about a test that ended in one way only in whole runs of a kind:
/// where it has passed and failed in such company, under one natural condition and in fresh processes, it is flaky, whatever a few
/// whole runs looked like.
/// </summary>
internal static class FocusJudge
{
    public static TestVerdict Refine(TestVerdict verdict, TestTally test, SuiteLedger suite)
    {
        if (verdict is not (TestVerdict.Stable or TestVerdict.ConditionDependent or TestVerdict.Broken) || suite.Probes.IsEmpty)
            return verdict;

        ImmutableArray<ConditionTally> mixed =
        [
            .. FocusedRuns.Of(test.Test, suite)
                .Where(focus => focus.Company is Company.OwnClass or Company.Suspects && focus.Tally is { Failures: > 0, Passed: > 0 })
                .Select(focus => focus.Tally)
                .Where(tally => tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural),
        ];
        return mixed.IsEmpty
            ? verdict
            : new TestVerdict.Flaky([.. mixed.Select(tally => tally.Conditions)], mixed.Select(FlakinessJudge.RateOf).Max()!);
    }
}
