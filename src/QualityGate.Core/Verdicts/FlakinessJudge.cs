using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Verdicts;

/// <summary>The one place where a test is judged: a pure function of what was seen of it.</summary>
public static class FlakinessJudge
{
    public static TestVerdict Judge(TestTally test, SuiteLedger suite) => OrderJudge.Refine(JudgeRates(test, suite), test, suite);

    /// <summary>By how often it failed under which conditions, whatever ran before it.</summary>
    private static TestVerdict JudgeRates(TestTally test, SuiteLedger suite)
    {
        ILookup<ConditionNature, ConditionTally> byNature = test.Conditions.ToLookup(tally => tally.Conditions.NatureFor(suite.Discovery.Parallelism));

        // Whoever asks for adverse conditions alone wants to know how the tests fare under them.
        if (!byNature.Contains(ConditionNature.Natural))
            return JudgeNatural(test, [.. test.Conditions], suite);

        TestVerdict verdict = FocusJudge.Refine(JudgeNatural(test, [.. byNature[ConditionNature.Natural]], suite), test, suite);
        ImmutableArray<ConditionTally> provoked = [.. byNature[ConditionNature.Adverse].Where(tally => tally.Failures > 0)];
        return verdict is TestVerdict.Stable or TestVerdict.Skipped && provoked.Length > 0
            ? new TestVerdict.Sensitive([.. provoked.SelectMany(tally => PartsOf(tally.Conditions, test, suite)).Distinct()], provoked.Select(RateOf).Max()!)
            : verdict;
    }

    /// <summary>Of conditions that held together, those under which it also failed by themselves, among suspects; all of them where none was seen to.</summary>
    private static ImmutableArray<ConditionSet> PartsOf(ConditionSet conditions, TestTally test, SuiteLedger suite)
    {
        if (conditions.Conditions.Length == 1 || suite.Probes.IsEmpty)
            return [conditions];

        ImmutableArray<ConditionSet> parts =
        [
            .. FocusedRuns.Of(test.Test, suite)
                .Where(focus => focus.Tally.Failures > 0 && focus.Tally.Conditions.Nature == ConditionNature.Adverse)
                .Select(focus => focus.Tally.Conditions)
                .Where(part => part.Conditions.All(conditions.Conditions.Contains)),
        ];
        return parts.IsEmpty ? [conditions] : parts;
    }

    /// <summary>The rate under one set of conditions.</summary>
    public static FailureRate RateOf(ConditionTally tally) => new(tally.Failures, tally.Trials);

    /// <summary>True when a completed run shows nothing of the test: it comes and goes.</summary>
    internal static bool Vanishes(TestTally test, SuiteLedger suite) => test.Conditions.Any(tally => suite.HasMissed(test.Test, tally));

    private static TestVerdict JudgeNatural(TestTally test, ImmutableArray<ConditionTally> natural, SuiteLedger suite)
    {
        ImmutableArray<ConditionTally> tried = [.. natural.Where(tally => tally.Trials > 0)];
        ImmutableArray<ConditionTally> mixed = [.. tried.Where(tally => tally.Failures > 0 && tally.Passed > 0)];
        ImmutableArray<ConditionTally> failing = [.. tried.Where(tally => tally.Passed == 0)];
        ImmutableArray<ConditionTally> passing = [.. tried.Where(tally => tally.Failures == 0)];

        if (mixed.Length > 0)
            return new TestVerdict.Flaky(Names(mixed), mixed.Select(RateOf).Max()!);
        if (failing.Length > 0 && passing.Length > 0)
            return Disagreement(failing, passing);
        if (failing.Length > 0)
            return new TestVerdict.Broken(KindOf(failing), Pooled(failing));
        if (natural.Any(tally => suite.HasMissed(test.Test, tally)))
            return new TestVerdict.Inconclusive(Doubt.Vanishes, Pooled(tried));
        if (natural.Any(tally => tally.Trials == 0 && tally.Skipped == 0) || natural.IsEmpty)
            return new TestVerdict.Inconclusive(Doubt.NeverObserved, Pooled(tried));

        return passing.IsEmpty ? new TestVerdict.Skipped() : new TestVerdict.Stable(Pooled(passing));
    }

    private static TestVerdict.ConditionDependent Disagreement(ImmutableArray<ConditionTally> failing, ImmutableArray<ConditionTally> passing)
    {
        FailureRate bad = Pooled(failing);
        FailureRate good = Pooled(passing);
        double pValue = FisherExact.TwoSided(bad.Failures, bad.Trials, good.Failures, good.Trials);
        return new TestVerdict.ConditionDependent(Names(failing), Names(passing), pValue, bad + good);
    }

    private static BreakKind KindOf(ImmutableArray<ConditionTally> failing)
    {
        if (failing.Any(tally => tally.Count(Outcome.Failed) > 0))
            return BreakKind.Fails;

        int hung = failing.Sum(tally => tally.Count(Outcome.Hung));
        return hung * 2 >= failing.Sum(tally => tally.Disruptions) ? BreakKind.Hangs : BreakKind.CrashesItsHost;
    }

    private static FailureRate Pooled(IEnumerable<ConditionTally> tallies) =>
        tallies.Select(RateOf).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);

    private static ImmutableArray<ConditionSet> Names(ImmutableArray<ConditionTally> tallies) =>
        [.. tallies.Select(tally => tally.Conditions)];
}
