using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Finds what had run, or started, before a test in every run of its suite.</summary>
internal sealed class OrderSightings
{
    private readonly ImmutableArray<(RunColumn Column, int Index, StartOrder Order)> _columns;
    private readonly ImmutableArray<(Probe Probe, StartOrder Order, Dictionary<TestId, Outcome> Outcomes)> _probes;
    private readonly Dictionary<TestId, int> _numbering = [];

    private OrderSightings(SuiteLedger suite)
    {
        // Columns of one order hold the very same array of it.
        Dictionary<ImmutableArray<TestId>, StartOrder> known = [];
        _columns =
        [
            .. suite.Columns
                .Index()
                .Where(entry => !entry.Item.Starts.IsEmpty)
                .Select(entry => (entry.Item, suite.IndexOf(entry.Index), known.TryGetValue(entry.Item.Starts, out StartOrder? order)
                    ? order
                    : known[entry.Item.Starts] = new StartOrder(entry.Item.Starts, _numbering))),
        ];
        _probes = [.. suite.Probes.Where(probe => ShowsAnOrder(probe, suite.Discovery)).Select(probe => OrderOf(probe, suite))];
    }

    /// <summary>How many tests are numbered: see <see cref="StartOrder.Numbers"/>.</summary>
    public int Tests => _numbering.Count;

    public static OrderSightings In(SuiteLedger suite) => new(suite);

    /// <summary>Null for a test that was in no order.</summary>
    public int? NumberOf(TestId test) => _numbering.TryGetValue(test, out int number) ? number : null;

    /// <summary>Where tests ran one after the other, in the order in which the runs began.</summary>
    public IEnumerable<OrderSighting> Of(TestTally test) => Of(test, mayOverlap: false);

    /// <summary>Where tests may have overlapped: what is said to have run before had started, and may not have ended.</summary>
    public IEnumerable<OrderSighting> OverlappingOf(TestTally test) => Of(test, mayOverlap: true);

    /// <summary>The same where it ran, one after the other with others, in a fresh process that was to answer some question; in the order in which those ended.</summary>
    public IEnumerable<OrderSighting> InProbesOf(TestTally test)
    {
        foreach ((Probe probe, StartOrder order, Dictionary<TestId, Outcome> outcomes) in _probes)
        {
            if (order.PlaceOf(test.Test.Case) is { } place && outcomes[test.Test.Case] is var outcome && outcome.IsTrial())
                yield return new OrderSighting(probe.Number, probe.Planned.Conditions, order, place, outcome);
        }
    }

    private IEnumerable<OrderSighting> Of(TestTally test, bool mayOverlap)
    {
        foreach ((RunColumn column, int index, StartOrder order) in _columns.Where(entry => entry.Column.MayOverlap == mayOverlap))
        {
            if (order.PlaceOf(test.Test.Case) is { } place && test.Under(column.Conditions)!.Strip[index] is var outcome && outcome.IsTrial())
                yield return new OrderSighting(column.Number, column.Conditions, order, place, outcome);
        }
    }

    private static bool ShowsAnOrder(Probe probe, Discovery discovery) =>
        probe.Planned is { Isolation: Isolation.FreshProcess, Host: var host }
        && (host == SuiteHost.Unknown || host == discovery.Host)
        && probe.SeenAgain.IsEmpty
        && probe.Seen.All(seen => seen.StartOrder >= 0)
        && ColumnOrder.IsOneAfterTheOther(probe.Planned, discovery.Parallelism);

    private (Probe Probe, StartOrder Order, Dictionary<TestId, Outcome> Outcomes) OrderOf(Probe probe, SuiteLedger suite)
    {
        Dictionary<TestId, Outcome> outcomes = [];
        List<TestId> order = [];
        foreach (Observation seen in probe.Seen)
        {
            // A row that is named anew each time goes by its method, as in the runs of the suite.
            TestId test = suite.Find(seen.Test.Case) is null ? seen.Test.WholeMethod : seen.Test.Case;
            outcomes[test] = Outcomes.Worse(outcomes.GetValueOrDefault(test, Outcome.LeftOut), seen.Outcome);
            if (seen.Outcome.IsTrial())
                order.Add(test);
        }

        return (probe, new StartOrder([.. order.Distinct()], _numbering), outcomes);
    }
}
