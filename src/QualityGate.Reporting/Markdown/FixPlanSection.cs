using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>What to mend, and in which order.</summary>
internal static class FixPlanSection
{
    public static void Write(MarkdownWriter page, ImmutableArray<FixEntry> plan)
    {
        page.Heading(2, "Fix plan");
        if (plan.IsEmpty)
        {
            page.Paragraph("There is nothing to mend.");
            return;
        }

        page.Paragraph("Ranked by how many runs each one turns red. Tests that always hang or crash come first, because they cut runs short; tests that always fail come last, because they hide nothing.");
        page.Table(
            [Column.Number("Rank"), "Test", "Cause", Column.Number("Red runs"), "Effort", "First step"],
            plan.Select(Row));
    }

    private static ImmutableArray<string> Row(FixEntry entry) =>
    [
        Figures.Count(entry.Rank),
        CardTitle.Link(entry) + (entry.Tests > 1 ? $" and {Figures.Count(entry.Tests - 1)} more" : ""),
        entry.CauseName,
        Figures.Percent(FixPlan.RunsTurnedRed(entry.Test)),
        entry.Recipe.Effort,
        entry.Recipe.FirstStep,
    ];
}
