using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// Looks for a proof in runs that another host made of the same tests, in whatever order they started there: once behind the
/// others, and once before or without them. Until both were seen, it may be our host that makes the difference.
/// </summary>
internal static class OrderElsewhere
{
    /// <summary>The proof with the runs elsewhere that show it as well.</summary>
    public static OrderProof Seen(OrderProof proof, TestId test, bool isFailure, SuiteLedger suite)
    {
        ImmutableArray<(int Number, bool IsBehind, bool IsHit)> seen =
        [
            .. suite.Probes
                .Where(probe => probe.Planned.Host != SuiteHost.Unknown && probe.Planned.Host != suite.Discovery.Host)
                .Select(probe => (probe, Order: probe.Seen.Select(observation => observation.Test.Case).ToImmutableArray()))
                .Where(run => run.Order.Contains(test) && (proof.Tests.All(run.Order.Contains) || !proof.Tests.Any(run.Order.Contains)))
                .Select(run => (run.probe.Number, IsBehind: IsBehind(run.Order, proof, test), IsHit: OutcomeIn(run.probe, test).IsFailure() == isFailure)),
        ];
        bool isShown = seen.Any(run => run is { IsBehind: true, IsHit: true }) && seen.Any(run => run is { IsBehind: false, IsHit: false });
        return isShown ? proof with { SeenElsewhereIn = [.. seen.Where(run => run.IsBehind == run.IsHit).Select(run => run.Number).Order()] } : proof;
    }

    /// <summary>Whether a run shows the test behind the others, and changed.</summary>
    public static bool IsChanged(Probe run, OrderProof proof, TestId test, bool isFailure)
    {
        ImmutableArray<TestId> order = [.. run.Seen.Select(observation => observation.Test.Case)];
        return order.Contains(test) && proof.Tests.All(order.Contains) && IsBehind(order, proof, test) && OutcomeIn(run, test).IsFailure() == isFailure;
    }

    private static bool IsBehind(ImmutableArray<TestId> order, OrderProof proof, TestId test) =>
        proof.Tests.All(other => order.IndexOf(other) is >= 0 and var place && place < order.IndexOf(test));

    private static Outcome OutcomeIn(Probe probe, TestId test) => probe.Seen.First(observation => observation.Test.Case == test).Outcome;
}
