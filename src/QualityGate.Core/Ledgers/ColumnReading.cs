using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>
/// What one run adds to its column. The first result of a test counts; in a run that continues the column some tests are there
/// for company only.
/// </summary>
internal sealed class ColumnReading
{
    private readonly RunColumn _column;

    private ColumnReading(RunColumn column, bool isWhole, ImmutableSortedDictionary<int, ColumnEntry> entries, ImmutableSortedDictionary<int, ColumnEntry> doubted) =>
        (_column, IsWhole, Entries, Doubted) = (column, isWhole, entries, doubted);

    /// <summary>True when the run was asked for everything that is still in the company of its column.</summary>
    public bool IsWhole { get; }

    /// <summary>What is to be written into the column, by place.</summary>
    public ImmutableSortedDictionary<int, ColumnEntry> Entries { get; }

    /// <summary>See <see cref="RunColumn.Doubted"/>.</summary>
    public ImmutableSortedDictionary<int, ColumnEntry> Doubted { get; }

    /// <summary>True when it says anything that was not known.</summary>
    public bool IsFruitful => Entries.Count > 0 || Doubted.Count > _column.Doubted.Count;

    /// <summary>Places of the tests that failed without their company and passed in it.</summary>
    public IEnumerable<int> Disproved => _column.Doubted.Keys.Where(place => Entries.GetValueOrDefault(place)?.Observation.Outcome == Outcome.Passed);

    /// <param name="run">One of the column's runs.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="column">The column without that run.</param>
    /// <param name="before">What stands in the column, by place.</param>
    public static ColumnReading Of(SuiteRun run, FoldedRun folded, RunColumn column, Func<int, Outcome> before)
    {
        bool isWhole = Enumerable.Range(0, folded.Discovered).All(place => folded.Asked[place] || IsOutOf(before(place)));
        ImmutableSortedDictionary<int, ColumnEntry>.Builder entries = ImmutableSortedDictionary.CreateBuilder<int, ColumnEntry>();
        ImmutableSortedDictionary<int, ColumnEntry>.Builder doubted = column.Doubted.ToBuilder();
        Dictionary<TestId, TestId> startedBehind = StartedBehind(folded);
        for (int place = 0; place < folded.Seen.Length; place++)
        {
            if (folded.Seen[place] is not { } seen || (before(place).IsSeen() && !seen.Outcome.IsDisruption()))
                continue;

            ColumnEntry entry = new(run.Planned.Number, seen, startedBehind.GetValueOrDefault(seen.Test.WholeMethod));
            if (isWhole || seen.Outcome.IsDisruption() || before(place) == Outcome.LeftOut)
                entries[place] = entry;
            else if (seen.Outcome == Outcome.Failed)
                doubted.TryAdd(place, entry);
            else if (!doubted.ContainsKey(place))
                entries[place] = entry;
        }

        doubted.RemoveRange(entries.Keys);
        return new ColumnReading(column, isWhole, entries.ToImmutable(), doubted.ToImmutable());
    }

    /// <summary>For every method that did not start first, the method that started directly before it.</summary>
    private static Dictionary<TestId, TestId> StartedBehind(FoldedRun folded)
    {
        TestId[] started =
        [
            .. folded.Seen
                .OfType<Observation>()
                .Where(seen => seen.StartOrder >= 0)
                .OrderBy(seen => seen.StartOrder)
                .Select(seen => seen.Test.WholeMethod)
                .Distinct(),
        ];
        return started.Zip(started.Skip(1)).ToDictionary(pair => pair.Second, pair => pair.First);
    }

    /// <summary>A test that is not in the company of the column any more.</summary>
    private static bool IsOutOf(Outcome before) => before == Outcome.LeftOut || before.IsDisruption();
}
