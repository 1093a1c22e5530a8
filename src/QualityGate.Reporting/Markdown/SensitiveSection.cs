using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>Tests that are reliable as their team runs them, and fail when they are run otherwise.</summary>
internal static class SensitiveSection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        SensitiveTests sensitive = SensitiveTests.Of(audit);
        if (sensitive is { NotParallelSafe.IsEmpty: true, Others.IsEmpty: true })
            return;

        page.Heading(2, "Not parallel-safe and sensitive tests");
        Table(page, "Not parallel-safe (the suite declares serial)", sensitive.NotParallelSafe,
            "Their suites declare that tests run one after another, and so they pass. Side by side, which only this audit made them do, they fail: they share something. The gate leaves them to you; they stand in the way of running these suites in parallel.");
        Table(page, "Sensitive: fail only when provoked", sensitive.Others,
            "They pass as their team runs them, and fail under conditions that this audit arranged. The gate leaves them to you.");
    }

    private static void Table(MarkdownWriter page, string heading, ImmutableArray<AuditedTest> tests, string meaning)
    {
        if (tests.IsEmpty)
            return;

        page.Heading(3, $"{heading} ({Figures.Count(tests.Length)})");
        page.Paragraph(meaning);
        page.Table(["Test", "Path:line", "Issue", "Rate [95 %]"], tests.Select(test => (ImmutableArray<string>)
            [Cells.Name(test), Cells.Location(test.Location), Cells.Issue(test), Cells.Rate(test)]));
    }
}
