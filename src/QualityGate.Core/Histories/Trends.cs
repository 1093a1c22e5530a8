using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Histories;

/// <summary>Reads a history as one trend for each of its tests.</summary>
public static class Trends
{
    /// <summary>By project and name. Skipped tests and tests that were removed are among them.</summary>
    /// <param name="history">Best of one branch: changes of branch look like changes of code.</param>
    public static ImmutableArray<TestTrend> Of(History history)
    {
        TestIndex index = TestIndex.Of(history);
        TestSum[] sums = HistoryFold.Of(history, index);
        TestPoints points = TestPoints.Of(history, index, sums);
        return
        [
            .. Enumerable.Range(0, index.Count)
                .Where(test => sums[test].FirstSeen >= 0)
                .Select(test => Of(index[test], sums[test], points.Of(test), points.IsContradicted(test), history.Entries))
                .OrderBy(trend => trend.Test),
        ];
    }

    private static TestTrend Of(RosterTest test, TestSum sum, ImmutableArray<TrendPoint> points, bool isContradicted, ImmutableArray<HistoryEntry> entries)
    {
        return new TestTrend
        {
            Test = test.Id,
            DisplayName = test.DisplayName,
            Standing = StandingOf(sum, points, isContradicted),
            LastVerdict = sum.LastVerdict,
            Cause = sum.Cause,
            FirstSeen = Sighting.Of(entries[sum.FirstSeen]),
            LastSeen = Sighting.Of(entries[sum.LastSeen]),
            FirstFailed = At(sum.FirstFailed),
            LastFailed = At(sum.LastFailed),
            FirstFlaky = At(sum.FirstFlaky),
            LastFlaky = At(sum.LastFlaky),
            Rate = new FailureRate(sum.Failures, sum.Trials),
            Flips = new FlipRate(sum.Flips, sum.Pairs),
            MeanDuration = TimeSpan.FromMilliseconds(sum.AllTrials == 0 ? 0 : (double)sum.Milliseconds / sum.AllTrials),
            Points = points,
            Change = RateChanges.In(points),
        };

        Sighting? At(int number) => number < 0 ? null : Sighting.Of(entries[number]);
    }

    private static TrendStanding StandingOf(TestSum sum, ImmutableArray<TrendPoint> points, bool isContradicted) => sum switch
    {
        { LastVerdict: var last } when last.IsUnreliable() => TrendStanding.Flaky,
        { Failures: 0 } => TrendStanding.Clean,
        { LastVerdict: PastVerdict.Broken, CleanSince: 0 } => TrendStanding.Failing,
        _ when IsOver(sum) => TrendStanding.Recovered,
        { FirstFlaky: >= 0 } => TrendStanding.Flaky,
        _ when isContradicted => TrendStanding.Suspected,
        _ when points[^1].Rate is var latest && latest.Failures == latest.Trials => TrendStanding.Failing,
        _ => TrendStanding.FailedBefore,
    };

    // All its runs up to the last failure against all those since.
    private static bool IsOver(TestSum sum) => sum.CleanSince > 0
        && PosteriorPredictive.ProbabilityOfClean(sum.Failures, sum.Trials - sum.CleanSince, sum.CleanSince) < 0.05;
}
