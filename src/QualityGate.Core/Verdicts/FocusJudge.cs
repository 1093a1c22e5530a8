using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// Lets runs of a class alone have their say about a test that never failed in a whole run: where it has passed and failed among
/// its class, under one natural condition and in fresh processes, the rest of its suite has no part in it.
/// </summary>
internal static class FocusJudge
{
    public static TestVerdict Refine(TestVerdict verdict, TestTally test, SuiteLedger suite)
    {
        if (verdict is not TestVerdict.Stable || suite.Probes.IsEmpty)
            return verdict;

        ImmutableArray<ConditionTally> mixed =
        [
            .. FocusedRuns.Of(test.Test, suite)
                .Where(focus => focus.Company == Company.OwnClass && focus.Tally is { Failures: > 0, Passed: > 0 })
                .Select(focus => focus.Tally)
                .Where(tally => tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural),
        ];
        return mixed.IsEmpty
            ? verdict
            : new TestVerdict.Flaky([.. mixed.Select(tally => tally.Conditions)], mixed.Select(FlakinessJudge.RateOf).Max()!);
    }
}
