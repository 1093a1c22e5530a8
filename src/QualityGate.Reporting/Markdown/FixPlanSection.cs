using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>What to mend, and in which order.</summary>
internal static class FixPlanSection
{
    public static void Write(MarkdownWriter page, Audit audit, CardLinks cards)
    {
        page.Heading(2, "Fix plan");
        if (cards.Plan.IsEmpty)
        {
            page.Paragraph("There is nothing to mend.");
            return;
        }

        page.Paragraph("Ranked by the minutes that each one costs in a week. Tests that always hang or crash come first, because they cut runs short; tests that always fail come last, because they hide nothing.");
        page.Paragraph(Assumption(audit.Subject.Cost));
        ImmutableArray<SourceFile?> sources = [.. cards.Plan.Select(entry => audit.SourceOf(entry.Test))];
        ImmutableArray<Column> columns =
        [
            Column.Number("Rank"), "Test", "Owner", "Cause", Column.Number("Red runs"), Column.Number("Minutes a week"), "Last change", "Effort", "First step",
        ];

        // A column that is empty all the way down only makes the others narrow.
        bool[] isShown = [true, true, sources.Any(file => file is { Owners.IsEmpty: false }), true, true, true, sources.Any(file => file?.Changed is not null), true, true];
        page.Table(Shown(columns), cards.Plan.Select((entry, place) => Shown(Row(entry, sources[place], cards))));

        ImmutableArray<T> Shown<T>(ImmutableArray<T> cells) => [.. cells.Where((_, place) => isShown[place])];
    }

    /// <summary>What the minutes are made of.</summary>
    public static string Assumption(RunCost cost)
    {
        string price = $"{Figures.Count(cost.RunsPerWeek, "run")} a week, and for each red one {Figures.Count(cost.AttentionMinutes, "minute")} of somebody's attention besides the time of running the suite again";
        return $"Minutes a week = share of red runs under the usual conditions (as configured, else all natural ones that were run) × runs a week × minutes for a red run. This counts with {price}{(cost == RunCost.Assumed ? ", which is assumed" : "")}: `cost.runsPerWeek` and `cost.attentionMinutes` in `qualitygate.json` say it for this team.";
    }

    private static ImmutableArray<string> Row(FixEntry entry, SourceFile? source, CardLinks cards) =>
    [
        Figures.Count(entry.Rank),
        cards.To(entry) + (entry.IsTheory ? entry.Others : entry.Tests > 1 ? $" and {Figures.Count(entry.Tests - 1)} more" : ""),
        Cells.Owners(source),
        entry.CauseName,
        Figures.Percent(entry.Fix.Impact.RedRuns.Point),
        entry.IsBroken ? "every run" : Figures.Minutes(entry.Fix.Impact.MinutesAWeek),
        source?.Changed is { } change ? Cells.Change(change) : "",
        entry.Recipe.Effort,
        entry.Recipe.FirstStep,
    ];
}
