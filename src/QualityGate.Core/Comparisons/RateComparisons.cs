using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>Compares how often tests failed, each under each condition by itself: added up, more runs of a hard condition would look like a change.</summary>
internal static class RateComparisons
{
    /// <summary>Of tests that failed in either audit, the most significant comparison of each.</summary>
    public static ImmutableDictionary<TestId, RateComparison> Of(Audit before, Audit after)
    {
        (TestId Test, ConditionSet Conditions, FailureRate Before, FailureRate After, double PValue)[] compared =
        [
            .. from pair in SuitePair.In(before, after)
               let conditions = pair.SharedConditions(before.Subject.Settings, after.Subject.Settings)
               let earlier = pair.Before.Tests.DistinctBy(test => test.Id).ToDictionary(test => test.Id)
               from test in pair.After.Tests
               where earlier.ContainsKey(test.Id)
               from set in conditions
               let old = NaturalRuns.Under(earlier[test.Id], set)?.Rate
               let current = NaturalRuns.Under(test, set)?.Rate
               where old is { Trials: > 0 } && current is { Trials: > 0 } && old.Failures + current.Failures > 0
               select (test.Id, set, old, current, FisherExact.TwoSided(old.Failures, old.Trials, current.Failures, current.Trials)),
        ];
        double[] adjusted = Holm.Adjust([.. compared.Select(one => one.PValue)]);
        return compared.Zip(adjusted, (one, level) => new RateComparison(one.Test, one.Conditions, one.Before, one.After, one.PValue, level))
            .GroupBy(one => one.Test)
            .ToImmutableDictionary(rates => rates.Key, rates => rates.OrderBy(one => one.PValue).ThenByDescending(one => one.IsHigher).ThenBy(one => one.Conditions).First());
    }
}
