using QualityGate.Core.Gates;
using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Summaries;

/// <summary>
/// What a step of a GitHub workflow appends to <c>GITHUB_STEP_SUMMARY</c>: the part of the audit that says what to do, because it is drawn
/// with the page of every run.
/// </summary>
internal static class StepSummary
{
    public const string FileName = "summary.github.md";

    /// <summary>In bytes of UTF-8. GitHub drops a summary of more than 1 MiB whole; the step may have a few lines of its own.</summary>
    public const int MaxSize = 1_000 * 1024;

    public static string Write(Conclusion conclusion) => CardedPage.Write(conclusion, MaxSize, Sections);

    private static ImmutableArray<string> Sections(Conclusion conclusion, CardLinks links, string cards) =>
    [
        CardedPage.Section(48, page => VerdictSection.Write(page, conclusion, links)),
        CardedPage.Section(16, page => NumbersSection.Write(page, conclusion)),
        CardedPage.Section(240, page => FixPlanSection.Write(page, conclusion.Audit, links)),
        CardedPage.Section(32, page => ChangesSection.Write(page, conclusion)),
        CardedPage.Section(24, page => QuarantineSection.Write(page, conclusion.Quarantine)),
        cards,
        $"All of it stands in {Inline.Code(MarkdownAudit.FileName)}.\n",
    ];
}
