using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Compares the runs in which a test failed with those in which it passed, under each condition that showed both.</summary>
internal static class RunDifferences
{
    /// <summary>Stricter than elsewhere, because many things are compared.</summary>
    private const double Level = 0.01;

    private const int MostShown = 3;

    /// <summary>The clearest first; empty when nothing tells them apart.</summary>
    public static ImmutableArray<RunDifference> In(TestTally test) =>
    [
        .. test.Conditions
            .Where(tally => tally.Failures > 0 && tally.Passed > 0)
            .SelectMany(tally => DurationsOf(tally).Concat(StartsOf(tally)))
            .Where(difference => difference.PValue < Level)
            .OrderBy(difference => difference.PValue)
            .Take(MostShown),
    ];

    private static IEnumerable<RunDifference> DurationsOf(ConditionTally tally)
    {
        if (tally is not { Passing: { } passing, Failing: { } failing } || (failing.Shortest <= passing.Longest && passing.Shortest <= failing.Longest))
            yield break;

        // Only two of the ways to pick the failures out of all runs put them all at one end.
        double ways = 1 / Math.Exp(new Hypergeometric(tally.Failures, tally.Failures, tally.Passed).LogProbability(tally.Failures));
        yield return new RunDifference.Durations(tally.Conditions, passing, failing, Math.Min(1, 2 / ways));
    }

    private static IEnumerable<RunDifference> StartsOf(ConditionTally tally)
    {
        ImmutableArray<(Predecessor Before, FailureRate Behind, FailureRate Elsewhere)> starts =
        [
            .. tally.Before.Select(before => (
                before,
                new FailureRate(before.Failed, before.Passed + before.Failed),
                new FailureRate(tally.Failures - before.Failed, tally.Trials - before.Passed - before.Failed))),
        ];
        double[] pValues = Holm.Adjust(
        [
            .. starts.Select(start => FisherExact.OneSided(start.Behind.Failures, start.Behind.Trials, start.Elsewhere.Failures, start.Elsewhere.Trials)),
        ]);
        return starts.Zip(pValues, (start, pValue) => (RunDifference)new RunDifference.StartedBehind(tally.Conditions, start.Before.Test, start.Behind, start.Elsewhere, pValue));
    }
}
