using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>Cuts an order of tests into parts that are searched as one.</summary>
internal static class TestClasses
{
    /// <summary>Neighbours of one class stay together: tests of a class may build on each other, and a set-up may be theirs alone.</summary>
    public static ImmutableArray<ImmutableArray<TestId>> In(ImmutableArray<TestId> order)
    {
        List<ImmutableArray<TestId>> classes = [];
        int from = 0;
        for (int place = 1; place <= order.Length; place++)
        {
            if (place < order.Length && order[place].Class == order[from].Class)
                continue;

            classes.Add(order[from..place]);
            from = place;
        }

        return [.. classes];
    }

    /// <summary>Each test by itself.</summary>
    public static ImmutableArray<ImmutableArray<TestId>> Single(ImmutableArray<TestId> tests) => [.. tests.Select(test => ImmutableArray.Create(test))];

    /// <summary>Where to cut at least two parts in two, so that about as many tests stand before as behind.</summary>
    public static int MiddleOf(ImmutableArray<ImmutableArray<TestId>> parts)
    {
        int all = parts.Sum(part => part.Length);
        int before = 0;
        int place = 0;
        while (place < parts.Length - 1 && 2 * (before + (parts[place].Length / 2)) < all)
            before += parts[place++].Length;
        return Math.Max(1, place);
    }

    public static ImmutableArray<TestId> Joined(IEnumerable<ImmutableArray<TestId>> parts) => [.. parts.SelectMany(part => part)];
}
