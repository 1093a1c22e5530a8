using QualityGate.Core.Audits;
using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Html;

/// <summary>The sections that say the same here as in the Markdown audit, word for word, because they are the same.</summary>
internal static class BorrowedSections
{
    public static IEnumerable<PageSection> Of(PageContext page)
    {
        Audit audit = page.Audit;
        return
        [
            Section(page, "numbers", "Numbers", markdown => NumbersSection.Write(markdown, page.Conclusion)),
            // These tables have headings of their own and none over them all.
            new("others", "Other verdicts", page.Prose.Of(markdown => OtherVerdicts.Write(markdown, audit))),
            Section(page, "changes", "Against the baseline", markdown => ChangesSection.Write(markdown, page.Conclusion)),
            Section(page, "quarantine", "Quarantine", markdown => QuarantineSection.Write(markdown, page.Conclusion.Quarantine)),
            Section(page, "fixed", "Fixed", markdown => FixedSection.Write(markdown, audit)),
            Section(page, "order", "Order dependence", markdown => OrderSection.Write(markdown, audit)),
            Section(page, "sensitive", "Not parallel-safe and sensitive tests", markdown => SensitiveSection.Write(markdown, audit)),
            Section(page, "findings", "Static findings not yet seen failing", markdown => StaticSection.Write(markdown, audit, page.Plan)),
            Section(page, "honesty", "CI honesty", markdown => HonestySection.Write(markdown, audit)),
            Section(page, "method", "Method and limits", markdown => MethodSection.Write(markdown, audit)),
        ];
    }

    private static PageSection Section(PageContext page, string id, string title, Action<MarkdownWriter> write) =>
        new(id, title, page.Prose.WithoutTitle(write));
}
