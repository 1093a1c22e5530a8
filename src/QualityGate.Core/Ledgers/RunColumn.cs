using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>
/// One column of every strip: a run of the suite and, when it was cut short, the runs that complete it. Tests are known by their
/// places in the <see cref="TestRoster"/>.
/// </summary>
internal sealed record RunColumn
{
    /// <summary>Number of the run that began it.</summary>
    public required int Number { get; init; }

    public required ConditionSet Conditions { get; init; }

    /// <summary>The tests that ran in the run that began it, in the order in which they started; empty where the platform did not tell.</summary>
    public ImmutableArray<TestId> Starts { get; init; } = [];

    /// <summary>True when tests of that run were free to overlap, so that who started before had not always ended.</summary>
    public bool MayOverlap { get; init; }

    /// <summary><see cref="Starts"/> where they ran one after the other; empty where they may have overlapped.</summary>
    public ImmutableArray<TestId> Order => MayOverlap ? [] : Starts;

    /// <summary>How many runs it is made of so far.</summary>
    public int Runs { get; init; }

    /// <summary>How many of them came last that said nothing new.</summary>
    public int Fruitless { get; init; }

    /// <summary>Discovered tests that it was asked for and that still have no result.</summary>
    public ImmutableSortedSet<int> Owed { get; init; } = [];

    /// <summary>Those of them that may have ended a run; null when nobody is sought.</summary>
    public Suspects? Suspects { get; init; }

    /// <summary>Runs that were cut short by nobody knows whom.</summary>
    public ImmutableArray<Riddle> Riddles { get; init; } = [];

    /// <summary>
    /// Failures in a run that made only a part of the column. They count once they were seen in full company, or could not be:
    /// a test that relies on what others leave behind fails by itself because of us.
    /// </summary>
    public ImmutableSortedDictionary<int, ColumnEntry> Doubted { get; init; } = ImmutableSortedDictionary<int, ColumnEntry>.Empty;

    /// <summary>True when the whole company was run for the sake of those in doubt, and no culprit has been found since.</summary>
    private bool WasTriedWhole { get; init; }

    /// <summary>True when more cannot be done for those in doubt: they were given their company, and nobody is left who may have kept them from it.</summary>
    public bool HasHeardTheDoubted => WasTriedWhole && Suspects is null;

    /// <summary>True when no test of it has got as far as to begin.</summary>
    public bool IsBarren => Fruitless == Runs && Suspects is Suspects.Classes;

    /// <summary>True when nothing stands for the test at that place because the column has not come to it yet, and not because it did not show up.</summary>
    public bool IsWaitingFor(int place) => Owed.Contains(place) || Doubted.ContainsKey(place);

    /// <summary>The column before its first run is folded in: all that it asks for is owed.</summary>
    public static RunColumn Of(PlannedRun planned, FoldedRun folded) => new()
    {
        Number = planned.Number,
        Conditions = planned.Conditions,
        Owed = [.. folded.AskedCases],
    };

    /// <summary>The column with one more of its runs.</summary>
    public RunColumn With(SuiteRun run, FoldedRun folded, ColumnReading reading)
    {
        bool isRiddle = run.Completion.IsCutShort() && folded.Culprits.IsEmpty;
        ImmutableSortedSet<int> owed = StillOwed(run, folded);
        return this with
        {
            Runs = Runs + 1,
            Fruitless = reading.IsFruitful ? 0 : Fruitless + 1,
            Owed = owed,
            Suspects = SuspectsAfter(isRiddle, folded, owed),
            Riddles = isRiddle
                ? Riddles.Add(new Riddle(run.Planned.Number, owed.Intersect(folded.AskedCases), folded.InFlight.Union(folded.InFlightUnknown)))
                : Riddles.RemoveAll(riddle => riddle.IsSolvedBy(folded.Culprits)),
            Doubted = reading.Doubted,
            WasTriedWhole = folded.Culprits.IsEmpty && (WasTriedWhole || (reading.IsWhole && !Doubted.IsEmpty && run.Completion.IsValid())),
        };
    }

    // A completed run that shows nothing of a test owes it nothing any more: the test has vanished. One that was still running may
    // have more rows to show than it did.
    private ImmutableSortedSet<int> StillOwed(SuiteRun run, FoldedRun folded) => run.Completion == Completion.Completed
        ? Owed.Except(folded.AskedCases)
        : Owed.Except(folded.AskedCases.Except(folded.Unseen).Except(folded.InFlight));

    private Suspects? SuspectsAfter(bool isRiddle, FoldedRun folded, ImmutableSortedSet<int> owed)
    {
        if (!folded.Culprits.IsEmpty)
            return null;
        if (!isRiddle)
            return Suspects?.Places.Intersect(owed) is { IsEmpty: false } left ? Suspects with { Places = left } : null;

        ImmutableSortedSet<int> running = folded.InFlight.Intersect(owed);
        ImmutableSortedSet<int> unknown = folded.InFlightUnknown.Intersect(owed);
        ImmutableSortedSet<int> waiting = owed.Intersect(folded.AskedCases);
        return (running.IsEmpty, unknown.IsEmpty, waiting.IsEmpty) switch
        {
            (false, true, _) when running.Count < folded.AskedCases.Length => new Suspects.Tests(running),
            (_, false, _) => new Suspects.Classes(running.Union(unknown)),
            (_, _, false) when folded.Scope != RunScope.SeveralClasses => new Suspects.Tests(waiting),
            (_, _, false) => new Suspects.Classes(waiting),
            _ => null,
        };
    }
}
