using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>The probes in which a suite ran in a fresh process and then again in that same process.</summary>
internal static class RepeatedRuns
{
    /// <summary>In their order; the first is that in the fresh process.</summary>
    public static ImmutableArray<Probe> In(SuiteLedger suite) =>
        [.. suite.Probes.Where(probe => probe.Planned is { Purpose: RunPurpose.Probe, Order.IsEmpty: true, Host: SuiteHost.Unknown } && Companies.Of(probe.Planned.Tests, suite.Discovery) == Company.WholeSuite)];

    /// <summary>Numbers of the runs in which the test failed although it had passed in the fresh process.</summary>
    public static ImmutableArray<int> FailedAgain(TestId test, SuiteLedger suite) => In(suite) switch
    {
        [{ Planned.Isolation: Isolation.FreshProcess } first, .. var again] when OutcomeIn(first, test) == Outcome.Passed =>
        [
            .. again
                .Where(probe => probe.Planned.Isolation == Isolation.SameProcess && OutcomeIn(probe, test).IsFailure())
                .Select(probe => probe.Number),
        ],
        _ => [],
    };

    private static Outcome OutcomeIn(Probe probe, TestId test) => probe.SeenOf(test)
        .Select(seen => seen.Outcome)
        .DefaultIfEmpty()
        .Aggregate(Outcomes.Worse);
}
