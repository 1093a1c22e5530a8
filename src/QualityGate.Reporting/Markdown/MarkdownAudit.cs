using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Markdown;

/// <summary>The audit for people, in GitHub-flavoured Markdown. It holds no HTML, ours or anybody's.</summary>
public static class MarkdownAudit
{
    public const string FileName = "flaky_test_audit.md";

    /// <summary>In bytes of UTF-8. GitHub shows a summary of up to 1 MiB, and other steps want to add to it.</summary>
    public const int MaxSize = 900 * 1024;

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text, in whatever order its suites and tests come.</summary>
    public static string Write(Conclusion conclusion) => CardedPage.Write(conclusion, MaxSize, Sections);

    private static ImmutableArray<string> Sections(Conclusion conclusion, CardLinks links, string cards)
    {
        Audit audit = conclusion.Audit;
        return
        [
            CardedPage.Section(48, page => VerdictSection.Write(page, conclusion, links)),
            CardedPage.Section(16, page => NumbersSection.Write(page, conclusion)),
            CardedPage.Section(128, page => CausesSection.Write(page, audit, links)),
            CardedPage.Section(48, page => OtherVerdicts.Write(page, audit)),
            CardedPage.Section(240, page => FixPlanSection.Write(page, audit, links)),
            CardedPage.Section(32, page => ChangesSection.Write(page, conclusion)),
            CardedPage.Section(24, page => QuarantineSection.Write(page, conclusion.Quarantine)),
            CardedPage.Section(16, page => FixedSection.Write(page, audit)),
            cards,
            CardedPage.Section(48, page => OrderSection.Write(page, audit)),
            CardedPage.Section(40, page => SensitiveSection.Write(page, audit)),
            CardedPage.Section(56, page => StaticSection.Write(page, audit, links.Plan)),
            CardedPage.Section(24, page => HonestySection.Write(page, audit)),
            CardedPage.Section(40, page => MethodSection.Write(page, audit)),
        ];
    }
}
