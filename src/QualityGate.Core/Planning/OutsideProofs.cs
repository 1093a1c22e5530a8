using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Shows a proved order dependence by what everybody uses: the test and what spoils or prepares it, without the rest, in the order
/// that the framework likes, and the test alone. Frameworks that shuffle get a few chances, those that keep to one order do not;
/// where the order never comes about, the verdict goes on saying that it was seen in our host only.
/// </summary>
internal sealed class OutsideProofs(RunSettings settings) : RunPlanner
{
    /// <summary>Chances for a framework to start two tests in the order in question; half of the orders will do.</summary>
    internal const int MostPairs = 4;

    /// <summary>Runs in one and the same order that leave a framework which shuffles one chance in eight.</summary>
    private const int MostAlike = 3;

    private const int MostLost = 2;

    private static readonly ConditionSet Serially = ConditionSet.Of(SerialCondition.Instance);

    public override PlannedRun? Next(Ledger ledger) => settings.OrderProbes is null
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite) => suite.Discovery.Host == SuiteHost.Os ? null : suite.Probes
        .Where(probe => probe.Planned is { Host: SuiteHost.Unknown, Purpose: RunPurpose.Probe, Order.IsEmpty: false })
        .Select(probe => probe.Planned.Order[^1])
        .Distinct()
        .Select(test => Next(test, suite))
        .FirstOrDefault(run => run is not null);

    private PlannedRun? Next(TestId test, SuiteLedger suite)
    {
        if (OrderDependence.Of(test, suite) is not { Kind: OrderKind.Victim or OrderKind.Brittle, Proofs: [{ SeenElsewhereIn.IsEmpty: true } proof, ..] } dependence)
            return null;

        ImmutableArray<TestId> together = [.. proof.Tests, test];
        ImmutableArray<Probe> pairs = MadeOf(together, suite);
        bool isShown = pairs.Any(pair => OrderElsewhere.IsChanged(pair, proof, test, dependence.Kind == OrderKind.Victim));
        return isShown && MadeOf([test], suite).IsEmpty ? Run(suite, [test])
            : isShown || IsHopeless(pairs) ? null
            : Run(suite, together);
    }

    private static bool IsHopeless(ImmutableArray<Probe> pairs) => pairs.Length >= MostPairs
        || pairs.Count(pair => pair.Seen.IsEmpty) >= MostLost
        || pairs.CountBy(pair => string.Join('\n', pair.Seen.Select(observation => observation.Test))).Any(order => order.Value >= MostAlike);

    private static ImmutableArray<Probe> MadeOf(ImmutableArray<TestId> tests, SuiteLedger suite) =>
    [
        .. suite.Probes.Where(probe => probe.Planned is { Host: SuiteHost.Os, Tests: TestSelection.Only only } && only.Tests.SequenceEqual(tests)),
    ];

    private PlannedRun Run(SuiteLedger suite, ImmutableArray<TestId> tests)
    {
        int number = suite.NextNumber;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = Serially,
            Host = SuiteHost.Os,
            Tests = new TestSelection.Only(tests),
            Purpose = RunPurpose.Probe,
            Seed = settings.SeedOf(number),
        };
    }
}
