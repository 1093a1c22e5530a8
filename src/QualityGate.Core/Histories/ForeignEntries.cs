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
                .Select(results => Of(run, results.Key, [.. results], known)),
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

    private static SuiteEntry Of(ForeignRun run, SuiteId suite, ImmutableArray<ForeignResult> results, KnownNames known)
    {
        (TestId Id, ForeignResult Result)[] tests =
        [
            .. results
                .Select(result => (Id: known.TestOf(result, suite), Result: result))
                .GroupBy(test => test.Id)
                .SelectMany(Numbered)
                .OrderBy(test => test.Id),
        ];
        ImmutableArray<string> strips = [.. tests.Select(test => test.Result.Outcome.ToLetter().ToString()).Distinct(StringComparer.Ordinal)];
        return new SuiteEntry
        {
            Suite = suite,
            Roster = new Roster([.. tests.Select(test => new RosterTest(test.Id, test.Result.DisplayName.Length == 0 ? test.Id.FullName : test.Result.DisplayName))]),
            Conditions =
            [
                new ConditionEntry
                {
                    Conditions = AsConfiguredCondition.Instance.Name,
                    Nature = ConditionNature.Natural,
                    Runs = [RunOf(run, tests)],
                    Strips = strips,
                    StripOf = [.. tests.Select(test => strips.IndexOf(test.Result.Outcome.ToLetter().ToString()))],
                    Milliseconds = [.. tests.Select(test => test.Result.Outcome.IsTrial() ? (int)Math.Clamp(test.Result.Duration.TotalMilliseconds, 0, int.MaxValue) : 0)],
                },
            ],
            Failures =
            [
                .. tests.Index()
                    .Where(test => test.Item.Result.Failure is not null)
                    .Select(test => new EntryFailure(test.Index, 0, FailureKind.Of(test.Item.Result.Failure!), 1)),
            ],
        };
    }

    // Rows with a key of their own are told apart, the best first, as in our own runs. Rows without one are their method, which is as bad as the worst of them.
    private static IEnumerable<(TestId Id, ForeignResult Result)> Numbered(IGrouping<TestId, (TestId Id, ForeignResult Result)> same) => same.Key.Row.Length == 0
        ? [same.Aggregate((one, other) => Outcomes.Worse(one.Result.Outcome, other.Result.Outcome) == one.Result.Outcome ? one : other)]
        : same.OrderBy(test => test.Result.Outcome.IsFailure()).Select((test, ordinal) => (test.Id with { Ordinal = ordinal }, test.Result));

    private static EntryRun RunOf(ForeignRun run, (TestId Id, ForeignResult Result)[] tests) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(run.StartedAt.ToUnixTimeMilliseconds()),
        TimeSpan.FromMilliseconds(Math.Max(0, Math.Round(run.Duration.TotalMilliseconds))),
        Completion.Completed,
        MassFailure.IsIn([.. tests.Select(test => new Observation { Test = test.Id, DisplayName = test.Result.DisplayName, Outcome = test.Result.Outcome, Failure = test.Result.Failure })]));
}
