using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What analyzers say of code of which no test was seen failing.</summary>
internal static class StaticSection
{
    private const int TestsShown = 3;

    public static void Write(MarkdownWriter page, Audit audit)
    {
        ILookup<bool, StaticFinding> findings = SuspectedTests.FindingsIn(audit).ToLookup(found => found.Scan.IsProduct, found => found.Finding);
        if (findings.Count == 0)
            return;

        page.Heading(2, "Static findings not yet seen failing");
        page.Paragraph("Suspected, by analyzers alone: this code is flaky by its look, and no test that runs it failed in these runs. The gate leaves them to you.");
        Table(page, "In tests", findings[false]);
        Table(page, "In product code", findings[true]);
    }

    private static void Table(MarkdownWriter page, string heading, IEnumerable<StaticFinding> findings)
    {
        ImmutableArray<StaticFinding> all =
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => CauseWords.InOrder.IndexOf(finding.Cause))
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
        if (all.IsEmpty)
            return;

        page.Heading(3, $"{heading} ({Figures.Count(all.Length)})");
        page.Table(["Rule", "Cause", "Path:line", "What", "Tests"], all.Select(finding => (ImmutableArray<string>)
            [FindingsBlock.Rule(finding), CauseWords.Name(finding.Cause), Cells.Location(finding.Location), Inline.Prose(finding.Message), Tests(finding)]));
    }

    private static string Tests(StaticFinding finding)
    {
        string shown = string.Join(", ", finding.Tests.Take(TestsShown).Select(test => Inline.Code(test.ToString()[(test.Class.LastIndexOf('.') + 1)..]) + (test.Method.Length == 0 ? " (all)" : "")));
        return finding.Tests.Length switch
        {
            0 => "none known",
            > TestsShown => $"{shown} and {Figures.Count(finding.Tests.Length - TestsShown)} more",
            _ => shown,
        };
    }
}
