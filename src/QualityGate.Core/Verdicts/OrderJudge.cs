using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// Weighs proved order dependence against a verdict by rates. It takes the verdict's place where order explains every failure that
/// the verdict rests on: each was in a run whose order is known, and no run of the same order before the test ended otherwise; or
/// tests overlapped there, and who always changes the test had started before it. A test that both passes and fails in one order
/// that its team runs stays flaky; in an order that was arranged it may do both behind somebody who is proved to change it sometimes.
/// One that fails where tests overlap, and nobody who changes it had started, stays what it was.
/// </summary>
internal static class OrderJudge
{
    public static TestVerdict Refine(TestVerdict verdict, TestTally test, SuiteLedger suite)
    {
        if (suite.Probes.IsEmpty || ExposureOf(verdict) is not { } exposure || OrderDependence.Of(test.Test, suite) is not { } dependence)
            return verdict;

        ImmutableArray<ConditionTally> failing = [.. test.Conditions.Where(tally => tally.Failures > 0)];
        ImmutableArray<ConditionTally> natural = [.. failing.Where(tally => tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Natural)];

        // Where nothing natural was asked for, arranged orders are judged by rates as if they were.
        return (exposure, failing, natural) switch
        {
            (_, [], _) => Dependent(OrderExposure.Latent, test.Conditions),
            (OrderExposure.NaturalOrder, _, not []) => IsExplained(natural, test, suite, dependence, _ => false) ? Dependent(exposure, natural) : verdict,
            _ => IsExplained(failing, test, suite, dependence, seen => seen.IsAboutOrder && dependence.Allows(seen)) ? Dependent(OrderExposure.ArrangedOrders, failing) : verdict,
        };

        TestVerdict.OrderDependent Dependent(OrderExposure where, ImmutableArray<ConditionTally> tallies) =>
            new(dependence.Kind, dependence.Proofs, dependence.Cleaners, where, Pooled(tallies));
    }

    /// <summary>Null for verdicts that say too little to be refined.</summary>
    private static OrderExposure? ExposureOf(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Flaky or TestVerdict.ConditionDependent or TestVerdict.Broken => OrderExposure.NaturalOrder,
        TestVerdict.Sensitive => OrderExposure.ArrangedOrders,
        TestVerdict.Stable => OrderExposure.Latent,
        TestVerdict.Skipped or TestVerdict.Inconclusive or TestVerdict.OrderDependent => null,
        _ => throw new UnreachableException(),
    };

    private static bool IsExplained(
        ImmutableArray<ConditionTally> failing, TestTally test, SuiteLedger suite, OrderDependence dependence, Func<OrderSighting, bool> mayPassToo)
    {
        OrderSightings inSuite = OrderSightings.In(suite);
        ImmutableArray<OrderSighting> sightings = [.. inSuite.Of(test)];
        ImmutableArray<OrderSighting> explained = [.. sightings.Concat(inSuite.OverlappingOf(test).Where(dependence.Foretells))];
        return failing.All(tally => explained.Count(seen => seen.Outcome.IsFailure() && seen.Conditions.Equals(tally.Conditions)) == tally.Failures)
            && sightings.Where(seen => seen.Outcome.IsFailure() && !mayPassToo(seen)).All(failure => sightings
                .Where(seen => !seen.Outcome.IsFailure())
                .All(pass => !pass.IsInTheSameOrder(failure)));
    }

    private static FailureRate Pooled(ImmutableArray<ConditionTally> tallies) =>
        tallies.Select(FlakinessJudge.RateOf).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);
}
