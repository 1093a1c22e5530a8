namespace QualityGate.Core.Ledgers;

/// <summary>
/// Tests, by their places, one of which may have ended a run that none could be charged with. They are run again in ever smaller
/// groups: who ends a run that is about nobody else is the culprit.
/// </summary>
internal abstract record Suspects
{
    private Suspects(ImmutableSortedSet<int> places) => Places = places;

    public ImmutableSortedSet<int> Places { get; init; }

    /// <summary>The part of them to be run next; never empty.</summary>
    /// <param name="classOf">The class of the test at a place.</param>
    public abstract ImmutableArray<int> FirstGroup(Func<int, string> classOf);

    /// <summary>Each can be asked alone.</summary>
    public sealed record Tests(ImmutableSortedSet<int> Places) : Suspects(Places)
    {
        public override ImmutableArray<int> FirstGroup(Func<int, string> classOf) => FirstHalf([.. Places]);
    }

    /// <summary>
    /// It may be something that the tests of a class share, such as a fixture, or one that cannot be asked for by itself: classes
    /// stay together.
    /// </summary>
    public sealed record Classes(ImmutableSortedSet<int> Places) : Suspects(Places)
    {
        public override ImmutableArray<int> FirstGroup(Func<int, string> classOf)
        {
            HashSet<string> classes = [.. FirstHalf([.. Places.Select(classOf).Distinct(StringComparer.Ordinal)])];
            return [.. Places.Where(place => classes.Contains(classOf(place)))];
        }
    }

    private static ImmutableArray<T> FirstHalf<T>(ImmutableArray<T> all) => all[..((all.Length + 1) / 2)];
}
