using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// Orders in which the tests of a run can be made to start. The tests of a class stay together, and so do the rows of a method: no
/// framework ever mixes them, so what fails only then would be a false alarm. The grain is the method; its rows keep the
/// framework's order.
/// </summary>
public static class Orders
{
    /// <summary>The order of a run of these tests, the same as in a run of more of them; empty where the framework may keep to its own.</summary>
    /// <param name="suite">What was seen so far, the framework's own order among it.</param>
    /// <param name="tests">What the run is asked for.</param>
    /// <param name="conditions">Which order, and how often each test is in it.</param>
    /// <param name="seed">Seed for <see cref="Ordering.Shuffled"/>.</param>
    /// <param name="round">Which of the orders of that seed.</param>
    public static ImmutableArray<TestId> Of(SuiteLedger suite, TestSelection tests, ConditionSet conditions, int seed, int round = 0) => conditions.Calls switch
    {
        _ when !conditions.HasOrder => [],
        Calls.Once => InOrder(suite, tests, conditions.Ordering, seed, round),
        Calls.Twice => Doubled(InOrder(suite, tests, conditions.Ordering, seed, round), suite),
        _ => throw new UnreachableException(),
    };

    /// <summary>These tests in the order in which they were last seen; whoever was not, behind the others of its class, as listed.</summary>
    public static ImmutableArray<TestId> Observed(SuiteLedger suite, TestSelection tests) => Placed(Listed(suite.Discovery, tests), suite.ObservedOrder);

    /// <summary>The classes from the last to the first, and the tests within each.</summary>
    public static ImmutableArray<TestId> Reversed(ImmutableArray<TestId> order) =>
        [.. ByClass(order).Reverse().SelectMany(together => together.Reverse())];

    /// <summary>
    /// The classes shuffled, and the methods within each: the same way whenever the seed and the round are the same. The rounds of one
    /// seed together put each class, and each method of a class, directly before each other: see <see cref="TuscanSquare"/>.
    /// </summary>
    public static ImmutableArray<TestId> Shuffled(ImmutableArray<TestId> order, int seed, int round = 0)
    {
        Random dice = new(seed);
        ImmutableArray<ImmutableArray<TestId>> classes =
        [
            .. Shuffled(ByClass(order), dice)
                .Select(together => Shuffled(together.GroupBy(test => test.WholeMethod), dice))
                .Select(methods => Rearranged(methods, round).SelectMany(rows => rows).ToImmutableArray()),
        ];
        return [.. Rearranged(classes, round).SelectMany(together => together)];
    }

    /// <summary>
    /// Whether a run can give the test a place. An application is asked for single tests by keys, and those of rows that are named
    /// anew each time, such as a new Guid, are not known before.
    /// </summary>
    internal static bool HavePlaceFor(DiscoveredTest test, SuiteLedger suite) =>
        suite.Discovery.Host != SuiteHost.Application || suite.Find(test.Id.WholeMethod) is not { HasUnstableIdentity: true };

    private static ImmutableArray<TestId> InOrder(SuiteLedger suite, TestSelection tests, Ordering ordering, int seed, int round) => ordering switch
    {
        Ordering.AsIs => Observed(suite, tests),
        Ordering.Reversed => Reversed(Observed(suite, tests)),
        Ordering.Shuffled => Placed(Listed(suite.Discovery, tests), Shuffled([.. Methods(suite.Discovery)], seed, round)),
        _ => throw new UnreachableException(),
    };

    // Whoever ends the process on its second call would keep it from all that come behind.
    private static ImmutableArray<TestId> Doubled(ImmutableArray<TestId> order, SuiteLedger suite)
    {
        HashSet<TestId> harmful =
        [
            .. suite.Tests
                .Where(test => test.SecondCalls.Any(tally => tally.Disruptions > 0))
                .SelectMany(test => new[] { test.Test.Case, test.Test.WholeMethod }),
        ];
        return [.. order.SelectMany(test => harmful.Contains(test) ? [test] : new[] { test, test })];
    }

    private static ImmutableArray<TestId> Placed(IEnumerable<TestId> tests, ImmutableArray<TestId> order)
    {
        Dictionary<TestId, int> places = [];
        Dictionary<string, int> classes = new(StringComparer.Ordinal);
        foreach ((int place, TestId test) in order.Index())
        {
            places.TryAdd(test.Case, place);
            places.TryAdd(test.WholeMethod, place);
            classes.TryAdd(test.Class, place);
        }

        return
        [
            .. tests
                .GroupBy(test => test.Class, StringComparer.Ordinal)
                .OrderBy(together => classes.GetValueOrDefault(together.Key, int.MaxValue))
                .SelectMany(together => together.OrderBy(PlaceOf)),
        ];

        int PlaceOf(TestId test) => places.TryGetValue(test, out int own) ? own : places.GetValueOrDefault(test.WholeMethod, int.MaxValue);
    }

    private static IEnumerable<TestId> Listed(Discovery discovery, TestSelection tests) => tests switch
    {
        TestSelection.Everything => Methods(discovery),
        TestSelection.Only only => only.Tests.Select(test => test.Case).Distinct(),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<TestId> Methods(Discovery discovery) => discovery.Tests.Select(test => test.Id.WholeMethod).Distinct();

    private static IEnumerable<IGrouping<string, TestId>> ByClass(ImmutableArray<TestId> order) =>
        order.GroupBy(test => test.Class, StringComparer.Ordinal);

    private static IEnumerable<T> Rearranged<T>(IReadOnlyList<T> items, int round) => TuscanSquare.Row(items.Count, round).Select(place => items[place]);

    private static T[] Shuffled<T>(IEnumerable<T> items, Random dice)
    {
        T[] shuffled = [.. items];
        dice.Shuffle(shuffled);
        return shuffled;
    }
}
