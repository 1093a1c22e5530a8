using QualityGate.Core.Conditions;

namespace QualityGate.Core.Histories;

/// <summary>A history on one page.</summary>
public sealed record HistorySummary
{
    public required int Entries { get; init; }

    /// <summary>Of a suite each.</summary>
    public required long Runs { get; init; }

    public required int Suites { get; init; }

    /// <summary>Every test that was ever seen.</summary>
    public required int Tests { get; init; }

    /// <summary>Runs in which most tests failed alike; they are in no trend.</summary>
    public required int MassFailures { get; init; }

    /// <summary>One for each entry, the oldest first.</summary>
    public required ImmutableArray<HistoryPoint> Points { get; init; }

    /// <summary>Tests that ever failed under natural conditions or were called unreliable: the worst standing first, then the highest rate.</summary>
    public required ImmutableArray<TestTrend> Noteworthy { get; init; }

    public static HistorySummary Of(History history) => Of(history, Trends.Of(history));

    /// <param name="history">What is known.</param>
    /// <param name="trends">Its trends.</param>
    public static HistorySummary Of(History history, ImmutableArray<TestTrend> trends) => new()
    {
        Entries = history.Entries.Length,
        Runs = history.Entries.Sum(entry => (long)entry.Runs),
        Suites = trends.Select(trend => trend.Test.Suite).Distinct().Count(),
        Tests = trends.Length,
        MassFailures = history.Entries.Sum(MassFailuresIn),
        Points = [.. history.Entries.Select(PointOf)],
        Noteworthy =
        [
            .. trends
                .Where(trend => trend.Standing != TrendStanding.Clean)
                .OrderBy(trend => Rank(trend.Standing))
                .ThenByDescending(trend => trend.Rate)
                .ThenBy(trend => trend.Test),
        ],
    };

    private static int Rank(TrendStanding standing) => standing switch
    {
        TrendStanding.Flaky => 0,
        TrendStanding.Failing => 1,
        TrendStanding.Suspected => 2,
        TrendStanding.FailedBefore => 3,
        TrendStanding.Recovered => 4,
        TrendStanding.Clean => 5,
        _ => throw new UnreachableException(),
    };

    private static int MassFailuresIn(HistoryEntry entry) => entry.Suites.Sum(suite => suite.Conditions.Sum(conditions => conditions.Runs.Count(run => run.IsMassFailure)));

    private static HistoryPoint PointOf(HistoryEntry entry) => new(
        Sighting.Of(entry),
        entry.Suites.Sum(suite => suite.Roster.Tests.Length),
        entry.Suites.Sum(FailingIn),
        entry.Source == EntrySource.Audit ? entry.Suites.Sum(suite => suite.Verdicts.Count(verdict => verdict.Verdict.IsUnreliable())) : null);

    private static int FailingIn(SuiteEntry suite)
    {
        HashSet<int> failing = [];
        foreach (ConditionEntry conditions in suite.Conditions.Where(conditions => conditions.Nature == ConditionNature.Natural))
        {
            ImmutableArray<StripCount> counts = StripCount.Of(conditions);
            if (counts.All(count => count.Failures == 0))
                continue;

            for (int place = 0; place < conditions.StripOf.Length; place++)
            {
                if (counts[conditions.StripOf[place]].Failures > 0)
                    failing.Add(place);
            }
        }

        return failing.Count;
    }
}
