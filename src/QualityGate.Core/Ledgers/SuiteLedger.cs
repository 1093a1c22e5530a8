using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen of one suite. Grows with tests and conditions; a run adds one byte a test.</summary>
public sealed record SuiteLedger
{
    public required Discovery Discovery { get; init; }

    /// <summary>The runs so far, in the order in which they ended.</summary>
    public ImmutableArray<RunSummary> Runs { get; init; } = [];

    /// <summary>Every test seen or discovered.</summary>
    public ImmutableDictionary<TestId, TestTally> Tests { get; init; } = ImmutableDictionary<TestId, TestTally>.Empty;

    /// <summary>The cases that discovery listed; any other row is one whose identity changes.</summary>
    internal ImmutableHashSet<TestId> Discovered { get; init; } = [];

    public SuiteId Id => Discovery.Suite;

    public static SuiteLedger Of(Discovery discovery) => new()
    {
        Discovery = discovery,
        Discovered = [.. discovery.Tests.Select(test => test.Id)],
        Tests = discovery.Tests
            .DistinctBy(test => test.Id)
            .ToImmutableDictionary(test => test.Id, test => new TestTally
            {
                Test = test.Id,
                DisplayName = test.DisplayName,
                Location = test.Location,
                SkipReason = test.SkipReason,
            }),
    };

    /// <summary>The runs under these conditions that left something to see: the columns of every <see cref="ConditionTally.Strip"/>.</summary>
    public IEnumerable<RunSummary> RunsUnder(ConditionSet conditions) =>
        Runs.Where(run => run.Completion != Completion.Voided && run.Conditions.Equals(conditions));

    /// <summary>The ledger with one more run folded in. A voided run is noted and shows nothing of any test.</summary>
    public SuiteLedger With(SuiteRun run)
    {
        ImmutableDictionary<TestId, Observation> seen = RowFolding.Fold(run.Observations, Discovered);
        SuiteLedger noted = this with { Runs = Runs.Add(Summarize(run, seen)) };
        return run.Completion == Completion.Voided ? noted : noted with { Tests = Tally(run.Planned, seen) };
    }

    private ImmutableDictionary<TestId, TestTally> Tally(PlannedRun planned, ImmutableDictionary<TestId, Observation> seen)
    {
        int earlier = RunsUnder(planned.Conditions).Count();
        ImmutableDictionary<TestId, TestTally>.Builder tests = Tests.ToBuilder();
        foreach ((TestId test, Observation observation) in seen)
            tests.TryAdd(test, NewTally(test, observation));
        foreach ((TestId test, TestTally tally) in tests.ToList())
            tests[test] = tally.With(planned.Number, planned.Conditions, earlier, seen.GetValueOrDefault(test));
        return tests.ToImmutable();
    }

    private TestTally NewTally(TestId test, Observation observation) => new()
    {
        Test = test,
        DisplayName = test.Row.Length == 0 ? test.FullName : observation.DisplayName,
        Location = Discovery.Tests.FirstOrDefault(known => known.Id.WholeMethod == test.WholeMethod)?.Location,
        HasUnstableIdentity = test.Row.Length == 0,
    };

    private RunSummary Summarize(SuiteRun run, ImmutableDictionary<TestId, Observation> seen) => new()
    {
        Number = run.Planned.Number,
        Conditions = run.Planned.Conditions,
        Seed = run.Planned.Seed,
        Completion = run.Completion,
        Reason = run.Reason,
        StartedAt = run.StartedAt,
        Duration = run.Duration,
        Observed = run.Observations.Length,
        Failures = run.Observations.Count(observation => observation.Outcome.IsFailure()),
        Missing = Missing(seen),
        Errors = run.Errors,
    };

    private int Missing(ImmutableDictionary<TestId, Observation> seen) =>
        Discovered.Count(test => !seen.ContainsKey(test) && !seen.ContainsKey(test.WholeMethod));
}
