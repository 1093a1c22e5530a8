using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>The flaky and condition-dependent tests, by what is behind them.</summary>
internal static class CausesSection
{
    public static void Write(MarkdownWriter page, Audit audit, CardLinks cards)
    {
        ILookup<RootCause, FixEntry> byCause = cards.Plan.Where(entry => !entry.IsBroken).ToLookup(entry => entry.Cause);
        page.Heading(2, "By root cause");
        page.Paragraph(string.Join(" · ", CauseWords.OfTests.Select(cause => Heading(cause, byCause[cause]))));
        foreach (RootCause cause in CauseWords.OfTests.Where(byCause.Contains))
        {
            page.Heading(3, Heading(cause, byCause[cause]));
            page.Paragraph(CauseWords.Meaning(cause));
            page.Table(["Test", "Path:line", "Issue", "Rate [95 %]", "Evidence"], byCause[cause].Select(entry => Row(entry, cards)));
            page.Paragraph("What mends them:");
            page.List(Recipes.For(cause).Ways);
        }

        Groups(page, audit);
    }

    private static string Heading(RootCause cause, IEnumerable<FixEntry> entries) =>
        $"{CauseWords.Heading(cause)} ({Figures.Count(entries.Sum(entry => entry.Tests))})";

    private static ImmutableArray<string> Row(FixEntry entry, CardLinks cards) =>
    [
        cards.To(entry) + entry.Others,
        Cells.Location(entry.Test.Location),
        Cells.Issue(entry.Test),
        Cells.Rate(entry.Test),
        entry.Test.Diagnosis!.Clues is { IsEmpty: false } clues
            ? string.Join("; ", clues.Select(ClueWords.Short))
            : "nothing recognised",
    ];

    /// <summary>Tests that fail together.</summary>
    public static void Groups(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<SystemicCause> groups = [.. audit.Suites.SelectMany(suite => suite.SystemicCauses)];
        if (groups.IsEmpty)
            return;

        page.Heading(3, $"Failing together ({Figures.Count(groups.Length)})");
        page.Paragraph("Each line is a group of tests that fail in the same runs with the same symptom: one cause, to be mended once.");
        page.Table(
            [Column.Number("Tests"), "What they say", "Runs in which most tests failed so", "Which"],
            groups.Select(group => (ImmutableArray<string>)
            [
                Figures.Count(group.Tests.Length),
                Inline.Code(TestNames.OneLine(group.Sample), 160),
                group.MassFailureRuns.IsEmpty ? "none" : $"**{Figures.Row(group.MassFailureRuns)}**",
                Cells.Tests(group.Tests),
            ]));
    }
}
