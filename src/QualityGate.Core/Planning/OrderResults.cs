using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>How a test ended in all runs in which the same tests had run before it, in the same order.</summary>
internal sealed record OrderResults(ImmutableArray<TestId> Before, int Passed, int Failed)
{
    public static ImmutableArray<OrderResults> Of(ImmutableArray<OrderSighting> sightings)
    {
        List<OrderResults> orders = [];
        foreach (OrderSighting seen in sightings)
        {
            int known = orders.FindIndex(order => order.Before.SequenceEqual(seen.Before));
            OrderResults before = known >= 0 ? orders[known] : new OrderResults(seen.Before, 0, 0);
            OrderResults after = seen.Outcome.IsFailure() ? before with { Failed = before.Failed + 1 } : before with { Passed = before.Passed + 1 };
            if (known >= 0)
                orders[known] = after;
            else
                orders.Add(after);
        }

        return [.. orders];
    }
}
