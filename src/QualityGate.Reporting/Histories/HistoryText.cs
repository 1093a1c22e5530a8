using QualityGate.Core.Histories;
using QualityGate.Core.Repairs;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Histories;

/// <summary>A history for people: plain lines, harmless whatever the tests are called.</summary>
public static class HistoryText
{
    private const int Steps = 20;
    private const int NameLength = 60;
    private const int TestsShown = 40;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="summary">What is known.</param>
    /// <param name="relapses">Tests that were mended and failed again.</param>
    /// <param name="place">Where the history is kept.</param>
    public static string Of(HistorySummary summary, ImmutableArray<Relapse> relapses, string place)
    {
        ImmutableArray<TestTrend> shown = [.. summary.Noteworthy.Take(TestsShown)];
        IEnumerable<string> lines =
        [
            $"History  {VisibleText.OneLine(place)}",
            $"Holds    {Held(summary)}",
            $"Tests    {Figures.Count(summary.Tests)} in {Figures.Count(summary.Suites, "suite")}{Standings(summary)}",
            .. Flaky(summary),
            .. summary.MassFailures > 0 ? [$"Outages  {Figures.Count(summary.MassFailures, "run")} in which most tests failed alike; no trend counts them"] : Array.Empty<string>(),
            .. shown.IsEmpty ? Array.Empty<string>() : [""],
            .. shown.SelectMany(trend => Lines(trend, relapses)),
            .. summary.Noteworthy.Length > shown.Length ? [$"  and {Figures.Count(summary.Noteworthy.Length - shown.Length)} more"] : Array.Empty<string>(),
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    /// <summary>One test in detail.</summary>
    /// <param name="trend">What is known of it.</param>
    /// <param name="relapses">Tests that were mended and failed again.</param>
    public static string Of(TestTrend trend, ImmutableArray<Relapse> relapses)
    {
        IEnumerable<string> lines =
        [
            $"{TrendWords.Name(trend.Standing).ToUpperInvariant()}  {VisibleText.OneLine(trend.DisplayName)} {TrendWords.Meaning(trend.Standing)}",
            $"Suite    {VisibleText.OneLine(trend.Test.Suite.ToString())}",
            $"Seen     {TrendWords.Of(trend.FirstSeen)} to {TrendWords.Of(trend.LastSeen)}; {Figures.Duration(trend.MeanDuration)} a run",
            $"Failed   {TrendWords.Rate(trend.Rate)}{(trend.FirstFailed is null ? "" : $", {TrendWords.Of(trend.FirstFailed)} to {TrendWords.Of(trend.LastFailed!)}")}",
            .. trend.Rate.Failures > 0 ? [$"Flips    {Figures.Count(trend.Flips.Flips)} of {Figures.Count(trend.Flips.Pairs)} results on the same code differ from the one before"] : Array.Empty<string>(),
            .. trend.FirstFlaky is null ? Array.Empty<string>() : [$"Flaky    {TrendWords.Of(trend.FirstFlaky)} to {TrendWords.Of(trend.LastFlaky!)}: {CauseWords.Name(trend.Cause)}"],
            .. trend.Change is null ? Array.Empty<string>() : [$"Change   the rate {TrendWords.Of(trend.Change)}"],
            .. relapses.Where(relapse => relapse.Test == trend.Test).Select(relapse => $"Fixed    {Figures.Moment(relapse.Fix.ProvedAt)[..10]}, and failed again {TrendWords.Of(relapse.FailedAgain)}: {TrendWords.Rate(relapse.Since)} since"),
            .. trend.Points.IsEmpty ? Array.Empty<string>() : [$"Trend    {SparklineText.OfShares(Sparkline.Of(trend.Points, Steps))}"],
            .. trend.Points.Reverse().Take(TestsShown).Select(point => $"  {Figures.Moment(point.Seen.At)}  {Figures.Fraction(point.Rate),-12}  {TrendWords.Code(point.Seen.Code)}"),
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static string Held(HistorySummary summary) => summary.Points.IsEmpty
        ? "nothing yet"
        : $"{Figures.Count(summary.Points.Count(point => point.Unreliable is not null), "audit")}, {Figures.Count(summary.Points.Count(point => point.Unreliable is null), "result file")}, {Figures.Count(summary.Runs, "run")}; {TrendWords.Of(summary.Points[0].Seen)} to {TrendWords.Of(summary.Points[^1].Seen)}";

    private static string Standings(HistorySummary summary) => string.Concat(summary.Noteworthy
        .CountBy(trend => trend.Standing)
        .Select(standing => $", {Figures.Count(standing.Value)} {TrendWords.Name(standing.Key)}"));

    private static IEnumerable<string> Flaky(HistorySummary summary)
    {
        ImmutableArray<int> unreliable = [.. summary.Points.Select(point => point.Unreliable).OfType<int>().TakeLast(Steps)];
        if (unreliable.Any(count => count > 0))
            yield return $"Flaky    {SparklineText.OfCounts(unreliable)}  {Figures.Count(unreliable[^1])} in the last audit, at most {Figures.Count(unreliable.Max())} in {Figures.Count(unreliable.Length)}";
    }

    private static IEnumerable<string> Lines(TestTrend trend, ImmutableArray<Relapse> relapses)
    {
        string name = VisibleText.Cut(VisibleText.OneLine(TestNames.Short(trend.Test, trend.DisplayName)), NameLength);
        yield return $"{TrendWords.Name(trend.Standing),-13}  {name}  {TrendWords.Rate(trend.Rate)}  {SparklineText.OfShares(Sparkline.Of(trend.Points, Steps))}";
        if ((trend.FirstFlaky ?? trend.FirstFailed) is { } first)
            yield return $"               since {TrendWords.Of(first)}, last {TrendWords.Of(trend.LastFlaky is { } flaky && flaky.At > trend.LastFailed?.At ? flaky : trend.LastFailed ?? first)}";
        if (trend.Change is { } change)
            yield return $"               {TrendWords.Of(change)}";
        foreach (Relapse relapse in relapses.Where(relapse => relapse.Test == trend.Test))
            yield return $"               fixed {Figures.Moment(relapse.Fix.ProvedAt)[..10]}, but failed again {TrendWords.Of(relapse.FailedAgain)}";
    }
}
