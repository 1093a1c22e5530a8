using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Tests that may depend on their order: they ended in one way in one order and in the other in another, in a run of the suite or of a
/// part of it; or they failed in a process that had run them before.
/// </summary>
internal static class OrderCandidates
{
    /// <summary>What a finding about shared state adds to the weight of a test: as much as the first run that speaks for it.</summary>
    public const double Suspicion = 0.7;

    /// <summary>A second call costs little and settles most of those whom it concerns.</summary>
    private const double SecondCall = 3;

    /// <summary>The most promising first.</summary>
    /// <param name="suite">What was seen.</param>
    /// <param name="suspected">Tests that carry a finding about shared state: they come before others.</param>
    public static ImmutableArray<OrderCandidate> In(SuiteLedger suite, ImmutableHashSet<TestId> suspected)
    {
        OrderSightings sightings = OrderSightings.In(suite);
        HashSet<TestId> failedAgain = FailedOnSecondCall(suite);
        HashSet<TestId> failedInProbes = [.. FailuresIn(suite.Probes).Select(test => test.WholeMethod)];
        return
        [
            .. suite.Tests
                // Most tests never fail, and need not be looked at any closer.
                .Where(test => test.Conditions.Concat(test.SecondCalls).Any(tally => tally.Failures > 0) || failedInProbes.Contains(test.Test.WholeMethod))
                .Select(test => Of(test, sightings, failedAgain.Contains(test.Test.Case), suite))
                .Where(candidate => candidate.HasFailedInOrder ? candidate.Seen.Any(seen => !seen.Outcome.IsFailure()) : candidate.HasFailedAgain)
                .Select(candidate => (Candidate: candidate, Promise: candidate.Weight + (suspected.Contains(candidate.Test) ? Suspicion : 0) + (candidate.HasFailedInOrder ? 0 : SecondCall)))
                .OrderByDescending(entry => entry.Promise)
                .ThenBy(entry => entry.Candidate.Test)
                .Select(entry => entry.Candidate),
        ];
    }

    private static OrderCandidate Of(TestTally test, OrderSightings sightings, bool hasFailedAgain, SuiteLedger suite)
    {
        int asked = ProbeBook.Of(test.Test, suite, sightings).First ?? int.MaxValue;
        return new OrderCandidate(
            test.Test.Case,
            sightings,
            [.. sightings.Of(test).Concat(sightings.InProbesOf(test)).Where(seen => seen.IsAboutOrder && seen.Run < asked)],
            hasFailedAgain);
    }

    private static HashSet<TestId> FailedOnSecondCall(SuiteLedger suite) =>
    [
        .. suite.Tests.Where(test => test.SecondCalls.Any(tally => tally.Failures > 0)).Select(test => test.Test.Case),
        .. FailuresIn(suite.Probes.Where(probe => probe.Planned.Isolation == Isolation.SameProcess)),
    ];

    private static IEnumerable<TestId> FailuresIn(IEnumerable<Probe> probes) =>
        probes.SelectMany(probe => probe.Seen).Where(seen => seen.Outcome.IsFailure()).Select(seen => seen.Test.Case);
}
