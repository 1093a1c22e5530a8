using System.Collections.Frozen;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen of one suite. Grows with tests and conditions; a run adds one byte a test.</summary>
public sealed record SuiteLedger
{
    public required Discovery Discovery { get; init; }

    /// <summary>The runs so far, in the order in which they ended.</summary>
    public ImmutableArray<RunSummary> Runs { get; private init; } = [];

    /// <summary>Every test discovered or seen, in the order in which each first was.</summary>
    public ImmutableArray<TestTally> Tests { get; private init; } = [];

    /// <summary>
    /// What was seen of the suite in another host than its own, as a ledger of its own: such runs check what is said here and are
    /// in none of its rates. Null when there were none.
    /// </summary>
    public SuiteLedger? Elsewhere { get; private init; }

    public SuiteId Id => Discovery.Suite;

    /// <summary>Runs made to answer one question each, in the order in which they ended; they are in no rate.</summary>
    public ImmutableArray<Probe> Probes { get; private init; } = [];

    /// <summary>
    /// The order in which its tests started in the last complete run that had them start one after the other, as the framework
    /// chose; empty before there was one.
    /// </summary>
    public ImmutableArray<TestId> ObservedOrder { get; private init; } = [];

    /// <summary>A number that no run of the suite bears yet, in whichever host and for whichever purpose.</summary>
    internal int NextNumber => Runs
        .Concat(Elsewhere?.Runs ?? [])
        .Select(run => run.Number)
        .Concat(Probes.Select(probe => probe.Number))
        .DefaultIfEmpty()
        .Max() + 1;

    /// <summary>Every run that left something to see, together with those that continued it, in the order in which they began.</summary>
    internal ImmutableArray<RunColumn> Columns { get; private init; } = [];

    internal TestRoster Roster { get; private init; } = TestRoster.Of([]);

    private FrozenDictionary<TestId, DiscoveredTest> Methods { get; init; } = FrozenDictionary<TestId, DiscoveredTest>.Empty;

    public static SuiteLedger Of(Discovery discovery)
    {
        ImmutableArray<DiscoveredTest> cases = [.. discovery.Tests.DistinctBy(test => test.Id)];
        return new SuiteLedger
        {
            Discovery = discovery,
            Roster = TestRoster.Of([.. cases.Select(test => test.Id)]),
            Methods = cases
                .DistinctBy(test => test.Id.WholeMethod)
                .ToFrozenDictionary(test => test.Id.WholeMethod),
            Tests =
            [
                .. cases.Select(test => new TestTally
                {
                    Test = test.Id,
                    DisplayName = test.DisplayName,
                    Location = test.Location,
                    Age = test.Age,
                    SkipReason = test.SkipReason,
                }),
            ],
        };
    }

    /// <summary>What was seen of the test; null when it was neither discovered nor seen under this identity.</summary>
    public TestTally? Find(TestId test) => Roster.PlaceOf(test) is { } place ? Tests[place] : null;

    /// <summary>The runs that began the columns of every <see cref="ConditionTally.Strip"/> under these conditions.</summary>
    public IEnumerable<RunSummary> RunsUnder(ConditionSet conditions) =>
        Runs.Where(run => run.BeginsAColumn && run.Conditions.Equals(conditions));

    /// <summary>
    /// The ledger with one more run folded in. A probe is kept apart. A lost run is noted and shows nothing of any test; one that continues another adds to
    /// what that one shows.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The run continues one that is not here.</exception>
    public SuiteLedger With(SuiteRun run)
    {
        if (run.Planned.Purpose != RunPurpose.Measurement)
            return this with { Probes = Probes.Add(Probe.Of(run)) };
        if (IsElsewhere(run.Planned.Host))
            return this with { Elsewhere = (Elsewhere ?? Of(Discovery with { Host = run.Planned.Host })).With(run) };

        ImmutableArray<Observation> shown = WhatIsShownBy(run);
        TestRoster roster = Roster.With(shown);
        FoldedRun folded = roster.Fold(run, shown);
        SuiteLedger noted = this with { Runs = Runs.Add(RunSummary.Of(run, shown, folded)) };
        if (run.Completion.IsLost())
            return noted;

        SuiteLedger known = noted.Knowing(roster, folded) with { ObservedOrder = OwnOrder.ShownBy(run, folded, roster) ?? ObservedOrder };
        return run.Planned.Continues is { } number
            ? known.Filled(known.PlaceOfColumn(number), run, folded)
            : known.WithColumn(BeginningWith(run, roster, folded), folded).Filled(Columns.Length, run, folded);
    }

    private bool IsElsewhere(SuiteHost host) => host != SuiteHost.Unknown && host != Discovery.Host;

    // To say "not observed" is to say nothing.
    private static ImmutableArray<Observation> WhatIsShownBy(SuiteRun run) => run.Completion.IsLost()
        ? []
        : [.. run.Observations.Where(observation => observation.Outcome.IsSeen())];

    private int PlaceOfColumn(int number)
    {
        for (int place = Columns.Length - 1; place >= 0; place--)
        {
            if (Columns[place].Number == number)
                return place;
        }

        throw new KeyNotFoundException($"There is no run {number} of {Id} to continue.");
    }

    /// <summary>With the tests that the run was the first to show.</summary>
    private SuiteLedger Knowing(TestRoster roster, FoldedRun folded) => roster == Roster ? this : this with
    {
        Roster = roster,
        Tests = Tests.AddRange(Enumerable.Range(Tests.Length, roster.Count - Tests.Length).Select(place => NewTally(roster[place], folded.WorstOf(place)!))),
    };

    private RunColumn BeginningWith(SuiteRun run, TestRoster roster, FoldedRun folded) => RunColumn.Of(run.Planned, folded) with
    {
        Starts = ColumnOrder.Of(this, roster, folded),
        MayOverlap = !ColumnOrder.IsOneAfterTheOther(run.Planned, Discovery.Parallelism),
    };

    /// <summary>With one more column, in which nothing stands yet.</summary>
    private SuiteLedger WithColumn(RunColumn column, FoldedRun folded) => this with
    {
        Columns = Columns.Add(column),
        Tests = [.. Tests.Select((test, place) => test.With(column.Conditions, folded.Asked[place] ? Outcome.NotObserved : Outcome.LeftOut))],
    };

    /// <summary>With what the run adds to its column.</summary>
    private SuiteLedger Filled(int place, SuiteRun run, FoldedRun folded)
    {
        RunColumn before = Columns[place];
        ColumnReading reading = ColumnReading.Of(run, folded, before, this.LettersOf(place));
        RunColumn after = before.With(run, folded, reading);
        ImmutableArray<int> explained = [.. before.Riddles.Where(riddle => riddle.IsSolvedBy(folded.Culprits)).Select(riddle => riddle.Run)];
        return this with
        {
            Runs = [.. Runs.Select(earlier => explained.Contains(earlier.Number) ? earlier.ExplainedBy(folded.Culprits.Count) : earlier)],
            Columns = Columns.SetItem(place, after.HasHeardTheDoubted ? after with { Doubted = after.Doubted.Clear() } : after),
            Tests = Filled(place, run, folded, reading, run.Completion.IsValid() && folded.IsAboutEachAlone, after.HasHeardTheDoubted ? reading.Entries.AddRange(after.Doubted) : reading.Entries),
        };
    }

    private ImmutableArray<TestTally> Filled(int place, SuiteRun run, FoldedRun folded, ColumnReading reading, bool isTrial, ImmutableSortedDictionary<int, ColumnEntry> entries)
    {
        ConditionSet conditions = Columns[place].Conditions;
        int index = this.IndexOf(place);
        ImmutableArray<TestTally>.Builder tests = Tests.ToBuilder();
        foreach ((int test, ColumnEntry entry) in entries)
            tests[test] = tests[test].With(conditions, index, entry);
        foreach (int test in reading.Disproved)
            tests[test] = tests[test] with { FailedForLackOfCompany = true };
        foreach (int test in folded.CalledAgain)
            tests[test] = tests[test].CalledAgain(conditions, run.Planned.Number, folded.SeenAgain[test]!);
        foreach (int test in isTrial ? Enumerable.Range(0, tests.Count).Where(test => folded.Asked[test]) : [])
            tests[test] = tests[test] with { WasTriedAlone = true };
        return tests.DrainToImmutable();
    }

    // A test that comes late was not observed before, under any of the conditions: that is not the same as never looked for.
    private IEnumerable<ConditionTally> SoFar => Columns
        .CountBy(column => column.Conditions)
        .Select(columns => new ConditionTally { Conditions = columns.Key, Strip = [.. Enumerable.Repeat(Outcome.NotObserved, columns.Value)] });

    private TestTally NewTally(TestId test, Observation observation) => new()
    {
        Test = test,
        DisplayName = test == test.WholeMethod ? test.FullName : observation.DisplayName,
        Location = Methods.GetValueOrDefault(test.WholeMethod)?.Location,
        Age = Methods.GetValueOrDefault(test.WholeMethod)?.Age ?? CodeAge.Unknown,
        HasUnstableIdentity = test == test.WholeMethod,
        Conditions = [.. SoFar.OrderBy(tally => tally.Conditions)],
    };
}
