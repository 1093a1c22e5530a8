using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>A test that ended otherwise where other tests had run before it, or on a second call.</summary>
/// <param name="Test">The test.</param>
/// <param name="Sightings">All orders that were seen.</param>
/// <param name="Seen">How it ended in known orders before anything was asked about it.</param>
/// <param name="HasFailedAgain">Whether it failed in a process that had run it before.</param>
internal sealed record OrderCandidate(TestId Test, OrderSightings Sightings, ImmutableArray<OrderSighting> Seen, bool HasFailedAgain)
{
    private readonly Dictionary<bool, Explanations> _explanations = [];

    /// <summary>True when it has failed in an order, and not only on a second call.</summary>
    public bool HasFailedInOrder => Seen.Any(seen => seen.Outcome.IsFailure());

    /// <summary>True when it did not end alike in one and the same order: then others change it sometimes, if they do at all.</summary>
    public bool IsContradicted => Seen.Any(failed => failed.Outcome.IsFailure() && Seen.Any(seen => !seen.Outcome.IsFailure() && seen.IsInTheSameOrder(failed)));

    /// <summary>How far its orders explain how it ended, as the logarithm of a bet: see <see cref="Explanations.Weight"/>.</summary>
    public double Weight => Math.Max(Explained(isFailure: true).Weight, Explained(isFailure: false).Weight);

    /// <summary>How well each test explains, by having run before this one, that it failed, or that it passed.</summary>
    public Explanations Explained(bool isFailure) => _explanations.TryGetValue(isFailure, out Explanations? known)
        ? known
        : _explanations[isFailure] = Beside([], isFailure);

    /// <summary>The same without the orders that are explained already.</summary>
    /// <param name="known">Each enough to explain it by having run before.</param>
    /// <param name="isFailure">Whether failures are to be explained.</param>
    public Explanations Beside(IReadOnlyCollection<ImmutableArray<TestId>> known, bool isFailure) =>
        Explanations.Of(Sightings, Without(known).Select(seen => (seen, 0, seen.Outcome.IsFailure() == isFailure)));

    /// <summary>How well each test explains, by having run between a polluter and this one, that it passed.</summary>
    public Explanations BetweenThemAnd(ImmutableArray<TestId> polluter) =>
        Explanations.Of(Sightings, Behind(polluter).Select(seen => (seen, PlaceAfter(polluter, seen), !seen.Outcome.IsFailure())));

    /// <summary>The fewest tests behind which it is known to have ended so; null when it never did.</summary>
    /// <param name="known">Orders with any of these are passed over.</param>
    /// <param name="isFailure">How.</param>
    public ImmutableArray<TestId>? ShortestBefore(IReadOnlyCollection<ImmutableArray<TestId>> known, bool isFailure) => Without(known)
        .Where(seen => seen.Outcome.IsFailure() == isFailure)
        .OrderBy(seen => seen.Place)
        .FirstOrDefault()?.Before;

    /// <summary>The fewest tests between a polluter and this one with which it passed all the same; null when it never did.</summary>
    public ImmutableArray<TestId>? ShortestBetween(ImmutableArray<TestId> polluter) => Behind(polluter)
        .Where(seen => !seen.Outcome.IsFailure())
        .Select(seen => seen.Before[PlaceAfter(polluter, seen)..])
        .OrderBy(between => between.Length)
        .Cast<ImmutableArray<TestId>?>()
        .FirstOrDefault();

    private IEnumerable<OrderSighting> Without(IReadOnlyCollection<ImmutableArray<TestId>> known) => Seen.Where(seen => !known.Any(tests => tests.All(seen.IsBehind)));

    private IEnumerable<OrderSighting> Behind(ImmutableArray<TestId> tests) => Seen.Where(seen => tests.All(seen.IsBehind));

    private static int PlaceAfter(ImmutableArray<TestId> tests, OrderSighting seen) => tests.Max(test => seen.Order.PlaceOf(test)!.Value) + 1;
}
