using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Finds what had run, or started, before a test in every run of its suite.</summary>
internal sealed class OrderSightings
{
    private readonly ImmutableArray<(RunColumn Column, int Index, Dictionary<TestId, int> Places)> _columns;

    private OrderSightings(ImmutableArray<(RunColumn Column, int Index, Dictionary<TestId, int> Places)> columns) => _columns = columns;

    public static OrderSightings In(SuiteLedger suite)
    {
        // Columns of one order hold the very same array of it.
        Dictionary<ImmutableArray<TestId>, Dictionary<TestId, int>> known = [];
        return new OrderSightings(
        [
            .. suite.Columns
                .Index()
                .Where(entry => !entry.Item.Starts.IsEmpty)
                .Select(entry => (entry.Item, suite.IndexOf(entry.Index), PlacesIn(entry.Item.Starts))),
        ]);

        Dictionary<TestId, int> PlacesIn(ImmutableArray<TestId> order) => known.TryGetValue(order, out Dictionary<TestId, int>? places)
            ? places
            : known[order] = order.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
    }

    /// <summary>Where tests ran one after the other, in the order in which the runs began.</summary>
    public IEnumerable<OrderSighting> Of(TestTally test) => Of(test, mayOverlap: false);

    /// <summary>Where tests may have overlapped: what is said to have run before had started, and may not have ended.</summary>
    public IEnumerable<OrderSighting> OverlappingOf(TestTally test) => Of(test, mayOverlap: true);

    private IEnumerable<OrderSighting> Of(TestTally test, bool mayOverlap)
    {
        foreach ((RunColumn column, int index, Dictionary<TestId, int> places) in _columns.Where(entry => entry.Column.MayOverlap == mayOverlap))
        {
            if (places.TryGetValue(test.Test.Case, out int place) && test.Under(column.Conditions)!.Strip[index] is var outcome && outcome.IsTrial())
                yield return new OrderSighting(column.Number, column.Conditions, column.Starts[..place], outcome);
        }
    }
}
