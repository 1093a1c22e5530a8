using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>A recorded run and its repetition, test by test.</summary>
public sealed record RunComparison
{
    public required SuiteRun Recorded { get; init; }

    public required SuiteRun Repeated { get; init; }

    /// <summary>Every test that at least one of the two shows something of.</summary>
    public required ImmutableArray<ComparedTest> Tests { get; init; }

    /// <summary>True when the tests that started in both runs did so in the same order.</summary>
    public required bool HasSameOrder { get; init; }

    /// <param name="discovery">The suite's tests, by which rows that are named anew in every run are recognised.</param>
    /// <param name="recorded">The run that was recorded.</param>
    /// <param name="repeated">Its repetition, under the same conditions; not voided, because that shows nothing.</param>
    public static RunComparison Of(Discovery discovery, SuiteRun recorded, SuiteRun repeated)
    {
        TestRoster roster = TestRoster.Of([.. discovery.Tests.Select(test => test.Id).Distinct()]).With(recorded.Observations).With(repeated.Observations);
        FoldedRun before = roster.Fold(recorded, recorded.Observations);
        FoldedRun now = roster.Fold(repeated, repeated.Observations);
        return new RunComparison
        {
            Recorded = recorded,
            Repeated = repeated,
            Tests =
            [
                .. Enumerable.Range(0, roster.Count)
                    .Where(place => before.WorstOf(place) is not null || now.WorstOf(place) is not null)
                    .Select(place => Compare(roster[place], before.WorstOf(place), now.WorstOf(place)))
                    .OrderBy(test => test.Test),
            ],
            HasSameOrder = Order(recorded, repeated).SequenceEqual(Order(repeated, recorded)),
        };
    }

    private static ComparedTest Compare(TestId test, Observation? before, Observation? now) => new()
    {
        Test = test,
        DisplayName = (now ?? before)?.DisplayName ?? test.FullName,
        Before = before?.Outcome ?? Outcome.NotObserved,
        Now = now?.Outcome ?? Outcome.NotObserved,
        Failure = now?.Failure ?? before?.Failure,
    };

    private static IEnumerable<TestId> Order(SuiteRun run, SuiteRun other)
    {
        HashSet<TestId> started = [.. Started(other)];
        return Started(run).Where(started.Contains);
    }

    private static IEnumerable<TestId> Started(SuiteRun run) => run.Observations
        .Where(seen => seen.StartOrder >= 0)
        .OrderBy(seen => seen.StartOrder)
        .Select(seen => seen.Test);
}
