using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Tests that may depend on their order: in one order they always ended in one way, and in another they did not; or they failed in
/// a process that had run them before. A test of which each order shows both outcomes is none: order does not part them.
/// </summary>
internal static class OrderCandidates
{
    /// <summary>The most suspicious first.</summary>
    /// <param name="suite">What was seen.</param>
    /// <param name="suspected">Tests that carry a finding about shared state: they come before others.</param>
    public static ImmutableArray<OrderCandidate> In(SuiteLedger suite, ImmutableHashSet<TestId> suspected)
    {
        OrderSightings sightings = OrderSightings.In(suite);
        HashSet<TestId> failedAgain = FailedOnSecondCall(suite);
        return
        [
            .. suite.Tests
                .Where(test => failedAgain.Contains(test.Test.Case) || HasBothOutcomes(test))
                .Select(test => Of(test, [.. sightings.Of(test).Where(seen => IsAboutOrder(seen.Conditions))], failedAgain, suite))
                .OfType<OrderCandidate>()
                .OrderByDescending(candidate => suspected.Contains(candidate.Test))
                .ThenByDescending(candidate => candidate.Weight)
                .ThenBy(candidate => candidate.Test),
        ];
    }

    private static bool HasBothOutcomes(TestTally test) =>
        test.Conditions.Any(tally => tally.Failures > 0) && test.Conditions.Any(tally => tally.Passed > 0);

    // What fails under a foreign time zone, and in another order there, fails for two reasons at once: probes could not part them.
    private static bool IsAboutOrder(ConditionSet conditions) => conditions.Conditions.All(condition =>
        condition.Nature == ConditionNature.Natural || condition.Ordering != Ordering.AsIs);

    private static OrderCandidate? Of(TestTally test, ImmutableArray<OrderSighting> seen, HashSet<TestId> failedAgain, SuiteLedger suite)
    {
        ImmutableArray<OrderResults> orders = OrderResults.Of(seen);
        ImmutableArray<ImmutableArray<TestId>> passed = [.. orders.Where(order => order.Passed > 0).Select(order => order.Before)];
        if (IsParted(orders))
        {
            OrderResults worst = orders
                .OrderByDescending(order => order.Failed > 0 && order.Passed == 0)
                .ThenByDescending(order => order.Failed)
                .ThenBy(order => order.Before.Length)
                .First();
            return new OrderCandidate(test.Test.Case, worst.Before, passed, WeightOf(worst, orders));
        }

        // Where it was not seen to fail in an order, it may stumble over any test that its process had run.
        return failedAgain.Contains(test.Test.Case) && seen.All(sighting => !sighting.Outcome.IsFailure())
            ? new OrderCandidate(test.Test.Case, EverythingBut(test.Test.Case, suite), passed, Weight: 0)
            : null;
    }

    private static bool IsParted(ImmutableArray<OrderResults> orders) =>
        orders.Any(one => one.Passed == 0 && orders.Any(other => other != one && other.Passed > 0))
        || orders.Any(one => one.Failed == 0 && orders.Any(other => other != one && other.Failed > 0));

    private static double WeightOf(OrderResults worst, ImmutableArray<OrderResults> orders) => RateContrast.Log(
        worst.Failed,
        worst.Failed + worst.Passed,
        orders.Sum(order => order.Failed) - worst.Failed,
        orders.Sum(order => order.Failed + order.Passed) - worst.Failed - worst.Passed);

    private static ImmutableArray<TestId>? EverythingBut(TestId test, SuiteLedger suite) =>
        suite.Columns.Select(column => column.Order).FirstOrDefault(order => !order.IsDefaultOrEmpty) is { IsDefault: false } order ? order.Remove(test) : null;

    private static HashSet<TestId> FailedOnSecondCall(SuiteLedger suite) =>
    [
        .. suite.Tests
            .Where(test => test.SecondCalls.Any(tally => tally.Failures > 0))
            .Select(test => test.Test.Case),
        .. suite.Probes
            .Where(probe => probe.Planned.Isolation == Isolation.SameProcess)
            .SelectMany(probe => probe.Seen)
            .Where(seen => seen.Outcome.IsFailure())
            .Select(seen => seen.Test.Case),
    ];
}
