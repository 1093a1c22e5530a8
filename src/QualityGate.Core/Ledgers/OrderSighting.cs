using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>How a test ended in one run, and what had run before it there.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="Order">The order of its tests.</param>
/// <param name="Place">Where the test stands in it.</param>
/// <param name="Outcome">A trial.</param>
internal sealed record OrderSighting(int Run, ConditionSet Conditions, StartOrder Order, int Place, Outcome Outcome)
{
    /// <summary>The tests that had run before, in their order.</summary>
    public ImmutableArray<TestId> Before => Order.Tests[..Place];

    /// <summary>True when nothing but the order of tests was arranged, if that.</summary>
    public bool IsAboutOrder => Conditions.Conditions.All(condition => condition.Nature == ConditionNature.Natural || condition.Ordering != Ordering.AsIs);

    /// <summary>Whether the test had run before.</summary>
    public bool IsBehind(TestId test) => Order.PlaceOf(test) < Place;

    /// <summary>Whether the very same tests had run before, in the same order.</summary>
    public bool IsInTheSameOrder(OrderSighting other) =>
        Place == other.Place && Order.Numbers.AsSpan(0, Place).SequenceEqual(other.Order.Numbers.AsSpan(0, Place));
}
