using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>Makes of a run that another tool has made what the history keeps of it.</summary>
public static class ForeignEntries
{
    /// <param name="run">What the file says.</param>
    /// <param name="known">The tests that are known.</param>
    /// <param name="suite">The suite that it is of; null where the file has to say.</param>
    /// <param name="code">What was tested.</param>
    /// <param name="job">Who made the file: results of different jobs are not held against each other.</param>
    /// <returns>Null where the file shows nothing.</returns>
    public static HistoryEntry? Of(ForeignRun run, KnownNames known, SuiteId? suite, CodeVersion code, string job)
    {
        ImmutableArray<SuiteEntry> suites =
        [
            .. run.Results
                .Where(result => result.Outcome.IsSeen())
                .GroupBy(result => suite ?? known.SuiteOf(result.Assembly))
                .OrderBy(results => results.Key)
                .Select(results => Of(run, results.Key, ForeignTest.Of(results, results.Key, known))),
        ];
        return suites.IsEmpty ? null : new HistoryEntry
        {
            Origin = Origin.Of(run),
            Source = EntrySource.ResultFile,
            At = run.StartedAt.ToUniversalTime(),
            Target = job,
            Code = code,
            Suites = suites,
        };
    }

    private static SuiteEntry Of(ForeignRun run, SuiteId suite, ImmutableArray<ForeignTest> tests)
    {
        int attempts = tests.Max(test => test.Result.Attempts);
        ImmutableArray<string> strips = [.. tests.Select(test => StripOf(test, attempts)).Distinct(StringComparer.Ordinal)];
        return new SuiteEntry
        {
            Suite = suite,
            Roster = new Roster([.. tests.Select(test => new RosterTest(test.Id, test.DisplayName))]),
            Conditions =
            [
                new ConditionEntry
                {
                    Conditions = AsConfiguredCondition.Instance.Name,
                    Nature = ConditionNature.Natural,
                    Runs = [.. Enumerable.Range(0, attempts).Select(attempt => RunOf(run, tests, attempt))],
                    Strips = strips,
                    StripOf = [.. tests.Select(test => strips.IndexOf(StripOf(test, attempts)))],
                    Milliseconds = [.. tests.Select(MillisecondsOf)],
                },
            ],
            Failures = [.. tests.Index().SelectMany(test => FailuresOf(test.Index, test.Item.Result))],
        };
    }

    // Whoever tries again makes one more run of the few tests that failed: of the others it shows nothing.
    private static string StripOf(ForeignTest test, int attempts) => string.Concat(
        Enumerable.Range(0, attempts).Select(attempt => (test.Result.Attempt(attempt)?.Outcome ?? Outcome.NotObserved).ToLetter()));

    private static int MillisecondsOf(ForeignTest test) => (int)Math.Clamp(
        Enumerable.Range(0, test.Result.Attempts)
            .Select(attempt => test.Result.Attempt(attempt)!)
            .Where(attempt => attempt.Outcome.IsTrial())
            .Sum(attempt => attempt.Duration.TotalMilliseconds),
        0,
        int.MaxValue);

    private static IEnumerable<EntryFailure> FailuresOf(int place, ForeignResult result) => Enumerable.Range(0, result.Attempts)
        .Select(attempt => result.Attempt(attempt)!.Failure)
        .OfType<Failure>()
        .GroupBy(failure => failure.Signature, StringComparer.Ordinal)
        .Select(alike => new EntryFailure(place, 0, FailureKind.Of(alike.First()), alike.Count()));

    private static EntryRun RunOf(ForeignRun run, ImmutableArray<ForeignTest> tests, int attempt) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(run.StartedAt.ToUnixTimeMilliseconds()),
        TimeSpan.FromMilliseconds(attempt == 0 ? Math.Max(0, Math.Round(run.Duration.TotalMilliseconds)) : 0),
        Completion.Completed,
        // That all failed which were tried again because they had failed says nothing of an outage.
        attempt == 0 && MassFailure.IsIn([.. tests.Select(test => ForeignObservations.Of(test, 0)).OfType<Observation>()]));
}
