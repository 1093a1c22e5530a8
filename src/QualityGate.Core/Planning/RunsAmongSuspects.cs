using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>Runs of suspicious tests together with their classes, and without the rest of their suite.</summary>
internal static class RunsAmongSuspects
{
    /// <summary>How many there were under each set of conditions.</summary>
    public static Dictionary<ConditionSet, int> MadeIn(SuiteLedger suite) => suite.Probes
        .Where(probe => probe.Planned.IsAmongSuspects)
        .CountBy(probe => probe.Planned.Conditions)
        .ToDictionary();

    /// <summary>The next one; null when none of the tests can be run there.</summary>
    public static PlannedRun? Next(SuiteLedger suite, IEnumerable<TestTally> about, ConditionSet conditions, RunPurpose purpose, RunSettings settings)
    {
        HashSet<string> classes = [.. about.Select(test => test.Test.Class)];
        ImmutableArray<DiscoveredTest> tests = [.. LeftOutTests.Remaining(suite, conditions).Where(test => classes.Contains(test.Id.Class) && Orders.HavePlaceFor(test, suite))];
        int number = suite.NextNumber;
        TestSelection selection = suite.Discovery.SelectionOf(tests);
        ImmutableArray<TestId> order = Orders.Of(suite, selection, conditions, settings.Seed, MadeIn(suite).GetValueOrDefault(conditions));
        return tests.IsEmpty ? null : new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = conditions,
            Tests = order.IsEmpty ? selection : new TestSelection.Only(order),
            Order = order,
            Purpose = purpose,
            Seed = settings.SeedOf(number),
        };
    }
}
