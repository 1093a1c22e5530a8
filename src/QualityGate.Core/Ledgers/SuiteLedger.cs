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

    public SuiteId Id => Discovery.Suite;

    private TestRoster Roster { get; init; } = TestRoster.Of([]);

    private FrozenDictionary<TestId, SourceLocation?> LocationOfMethod { get; init; } = FrozenDictionary<TestId, SourceLocation?>.Empty;

    public static SuiteLedger Of(Discovery discovery)
    {
        ImmutableArray<DiscoveredTest> cases = [.. discovery.Tests.DistinctBy(test => test.Id)];
        return new SuiteLedger
        {
            Discovery = discovery,
            Roster = TestRoster.Of([.. cases.Select(test => test.Id)]),
            LocationOfMethod = cases
                .DistinctBy(test => test.Id.WholeMethod)
                .ToFrozenDictionary(test => test.Id.WholeMethod, test => test.Location),
            Tests =
            [
                .. cases.Select(test => new TestTally
                {
                    Test = test.Id,
                    DisplayName = test.DisplayName,
                    Location = test.Location,
                    SkipReason = test.SkipReason,
                }),
            ],
        };
    }

    /// <summary>What was seen of the test; null when it was neither discovered nor seen under this identity.</summary>
    public TestTally? Find(TestId test) => Roster.PlaceOf(test) is { } place ? Tests[place] : null;

    /// <summary>The runs under these conditions that left something to see: the columns of every <see cref="ConditionTally.Strip"/>.</summary>
    public IEnumerable<RunSummary> RunsUnder(ConditionSet conditions) =>
        Runs.Where(run => run.Completion != Completion.Voided && run.Conditions.Equals(conditions));

    /// <summary>The ledger with one more run folded in. A voided run is noted and shows nothing of any test.</summary>
    public SuiteLedger With(SuiteRun run)
    {
        ImmutableArray<Observation> shown = WhatIsShownBy(run);
        TestRoster roster = Roster.With(shown);
        FoldedRun folded = roster.Fold(shown);
        return this with
        {
            Runs = Runs.Add(RunSummary.Of(run, shown, folded)),
            Roster = roster,
            Tests = run.Completion == Completion.Voided ? Tests : Tally(run.Planned, roster, folded.Seen),
        };
    }

    // To say "not observed" is to say nothing.
    private static ImmutableArray<Observation> WhatIsShownBy(SuiteRun run) => run.Completion == Completion.Voided
        ? []
        : [.. run.Observations.Where(observation => observation.Outcome != Outcome.NotObserved)];

    private ImmutableArray<TestTally> Tally(PlannedRun planned, TestRoster roster, ImmutableArray<Observation?> seen)
    {
        ImmutableArray<TestTally>.Builder tallies = ImmutableArray.CreateBuilder<TestTally>(roster.Count);
        tallies.AddRange(Tests);
        for (int place = Tests.Length; place < roster.Count; place++)
            tallies.Add(NewTally(roster[place], seen[place]!));
        for (int place = 0; place < roster.Count; place++)
            tallies[place] = tallies[place].With(planned.Number, planned.Conditions, seen[place]);
        return tallies.MoveToImmutable();
    }

    // A test that comes late was not observed before, under any of the conditions: that is not the same as never looked for.
    private IEnumerable<ConditionTally> SoFar => Runs
        .Where(run => run.Completion != Completion.Voided)
        .CountBy(run => run.Conditions)
        .Select(runs => new ConditionTally { Conditions = runs.Key, Strip = [.. Enumerable.Repeat(Outcome.NotObserved, runs.Value)] });

    private TestTally NewTally(TestId test, Observation observation) => new()
    {
        Test = test,
        DisplayName = test == test.WholeMethod ? test.FullName : observation.DisplayName,
        Location = LocationOfMethod.GetValueOrDefault(test.WholeMethod),
        HasUnstableIdentity = test == test.WholeMethod,
        Conditions = [.. SoFar.OrderBy(tally => tally.Conditions)],
    };
}
