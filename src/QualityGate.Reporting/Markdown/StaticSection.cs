using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What analyzers say of code of which no test was seen failing.</summary>
internal static class StaticSection
{
    private const int TestsShown = 3;

    public static void Write(MarkdownWriter page, Audit audit, ImmutableArray<FixEntry> plan)
    {
        ILookup<bool, StaticFinding> findings = CardFindings.Elsewhere(audit, plan).ToLookup(found => found.Scan.IsProduct, found => found.Finding);
        if (findings.Count == 0)
            return;

        page.Heading(2, "Static findings not yet seen failing");
        page.Paragraph($"Suspected, by analyzers alone: this code is flaky by its look, and no failure in these runs was traced to it. The gate leaves them to you.{Tests(audit, [.. findings.SelectMany(found => found)])}");
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

    // Numbers count tests, the tables count findings: without this nobody could tell how the two belong together.
    private static string Tests(Audit audit, ImmutableArray<StaticFinding> listed)
    {
        ImmutableArray<AuditedTest> suspected = SuspectedTests.In(audit);
        int here = suspected.Count(test => listed.Any(finding => finding.ReachOf(test.Id) is not null));
        string elsewhere = suspected.Length == here ? "" : $", {Figures.Count(suspected.Length - here)} more only for findings that stand on a card";
        return suspected.IsEmpty ? "" : $" {Figures.Count(here, "test")} that never failed {(here == 1 ? "is" : "are")} suspected for them{elsewhere}.";
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
