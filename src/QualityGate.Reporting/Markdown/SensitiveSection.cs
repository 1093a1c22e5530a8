using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

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
            "Their suites declare that tests run one after another, and so they pass. Side by side, which only this audit made them do, they failed: unless that was chance, they share something. The gate leaves them to you; they stand in the way of running these suites in parallel.");
        Table(page, "Sensitive: fail only when provoked", sensitive.Others,
            "They passed as their team runs them, and failed under conditions that this audit arranged. Where that may be chance they may as well be flaky. The gate leaves them to you.");
    }

    private static void Table(MarkdownWriter page, string heading, ImmutableArray<AuditedTest> tests, string meaning)
    {
        if (tests.IsEmpty)
            return;

        page.Heading(3, $"{heading} ({Figures.Count(tests.Length)})");
        page.Paragraph(meaning);
        page.Table(["Test", "Path:line", "Issue", "Rate [95 %]", "Against its natural runs", "Cause"], tests.Select(test => (ImmutableArray<string>)
            [Cells.Name(test), Cells.Location(test.Location), Cells.Issue(test), Cells.Rate(test), Contrasted(test), CauseOf(test)]));
    }

    private static string Contrasted(AuditedTest test)
    {
        ImmutableArray<ConditionSet> under = ((TestVerdict.Sensitive)test.Verdict).Under;
        return test.Diagnosis?.Contrasts.Where(contrast => under.Contains(contrast.Conditions)).MinBy(contrast => contrast.PValue) is { } clearest
            ? ContrastWords.Of(clearest)
            : "nothing to compare with";
    }

    private static string CauseOf(AuditedTest test) => test.Diagnosis is { Cause: not RootCause.Unclassified } diagnosis
        ? $"{CauseWords.Name(diagnosis.Cause)} ({Figures.WholePercent(diagnosis.Confidence)})"
        : CauseWords.Name(RootCause.Unclassified);
}
