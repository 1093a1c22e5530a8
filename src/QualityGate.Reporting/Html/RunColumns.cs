using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>How many tests failed in each run, drawn as columns, suite by suite and condition by condition: whether failures come evenly, in bursts, or towards the end.</summary>
internal static class RunColumns
{
    private const int Step = 14;
    private const int Height = 48;
    private const int RunsShown = 100;

    public static Markup Of(Audit audit)
    {
        ImmutableArray<Markup> charts = [.. audit.Suites.Select(suite => Charts(suite, RunConditions.Of(audit))).Where(chart => !chart.IsEmpty)];
        return charts.IsEmpty ? Markup.Empty : Markup.Of($"""
            <h3>Within this audit</h3>
            <p>Failed results of each run, in the order of the runs; only where a run had any. A run in which most tests failed alike is hatched: that is an outage, not so many flakes.</p>
            <svg class="patterns" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="paper"/><rect width="2.5" height="5" class="ink"/></pattern></defs></svg>
            <ul class="charts">
            {charts}</ul>

            """);
    }

    private static Markup Charts(SuiteAudit suite, ImmutableArray<ConditionSet> conditions)
    {
        ImmutableArray<Markup> charts = [.. conditions.Select(set => Chart(suite, set)).Where(chart => !chart.IsEmpty)];
        return charts.IsEmpty ? Markup.Empty : Markup.Of($"<li><p>{suite.Id.ToString()}</p>\n<div>\n{charts}</div></li>\n");
    }

    private static Markup Chart(SuiteAudit suite, ConditionSet conditions)
    {
        ImmutableArray<RunSummary> runs = ValidRuns.Of(suite, conditions);
        int most = runs.Select(run => run.Failures).DefaultIfEmpty().Max();
        if (most == 0)
            return Markup.Empty;

        ImmutableArray<RunSummary> shown = [.. runs.TakeLast(RunsShown)];
        string said = $"{conditions.Name}: failed results in {(shown.Length < runs.Length ? $"the last {shown.Length} runs" : "each run")}: {string.Join(", ", shown.Select(run => $"{run.Failures}{(run.IsMassFailure ? " (most tests alike)" : "")}"))}";
        return Markup.Of($"""
            <figure><figcaption>{conditions.Name}, at most {Figures.Count(most)}</figcaption>
            <svg class="columns" viewBox="0 0 {shown.Length * Step} {Height + 2}" width="{shown.Length * Step}" height="{Height + 2}" role="img" aria-label="{said}">{shown.Select((run, place) => Column(run, place, most))}<path d="M0 {Height + 1}H{shown.Length * Step}"/></svg></figure>

            """);
    }

    private static Markup Column(RunSummary run, int place, int most)
    {
        double height = Math.Max(run.Failures == 0 ? 0 : 2, (double)Height * run.Failures / most);
        return Markup.Of($"<rect{Markup.Made(run.IsMassFailure ? " class=\"mass\"" : "")} x=\"{(place * Step) + 2}\" y=\"{Height - height}\" width=\"{Step - 4}\" height=\"{height}\"><title>Run {run.Number}: {run.Failures} failed</title></rect>");
    }
}
