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

    /// <summary>
    /// Cuts at least two parts in two, so that about as many tests are in the one half as in the other: in the first what promises
    /// most, and of what promises as much the later. Each half keeps the order.
    /// </summary>
    public static (ImmutableArray<ImmutableArray<TestId>> First, ImmutableArray<ImmutableArray<TestId>> Second) Halves(
        ImmutableArray<ImmutableArray<TestId>> parts, Func<TestId, double> promise)
    {
        ImmutableArray<int> ranked = [.. Enumerable.Range(0, parts.Length).OrderByDescending(part => parts[part].Max(promise)).ThenByDescending(part => part)];
        int all = parts.Sum(part => part.Length);
        int before = 0;
        int taken = 0;
        while (taken < parts.Length - 1 && 2 * (before + (parts[ranked[taken]].Length / 2)) < all)
            before += parts[ranked[taken++]].Length;
        HashSet<int> first = [.. ranked[..Math.Max(1, taken)]];
        return ([.. parts.Where((_, part) => first.Contains(part))], [.. parts.Where((_, part) => !first.Contains(part))]);
    }

    public static ImmutableArray<TestId> Joined(IEnumerable<ImmutableArray<TestId>> parts) => [.. parts.SelectMany(part => part)];
}
