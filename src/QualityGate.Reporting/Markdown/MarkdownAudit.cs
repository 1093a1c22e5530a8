using System.Text;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Markdown;

/// <summary>The audit for people, in GitHub-flavoured Markdown. It holds no HTML, ours or anybody's.</summary>
public static class MarkdownAudit
{
    public const string FileName = "flaky_test_audit.md";

    /// <summary>In bytes of UTF-8. GitHub shows a summary of up to 1 MiB, and other steps want to add to it.</summary>
    public const int MaxSize = 900 * 1024;

    private const int FirstBlockLimit = 512 * 1024;

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text.</summary>
    public static string Write(Conclusion conclusion)
    {
        ImmutableArray<FixEntry> plan = FixEntries.Of(conclusion.Audit);

        // Every block gives up half of its room until all of them fit together.
        int blockLimit = FirstBlockLimit;
        string text = Write(conclusion, plan, blockLimit);
        while (Encoding.UTF8.GetByteCount(text) > MaxSize && blockLimit > 1)
        {
            blockLimit /= 2;
            text = Write(conclusion, plan, blockLimit);
        }

        return text;
    }

    private static string Write(Conclusion conclusion, ImmutableArray<FixEntry> plan, int blockLimit)
    {
        MarkdownWriter page = new(blockLimit);
        VerdictSection.Write(page, conclusion, plan);
        NumbersSection.Write(page, conclusion);
        CausesSection.Write(page, conclusion.Audit, plan);
        OtherVerdicts.Write(page, conclusion.Audit);
        FixPlanSection.Write(page, plan);
        ChangesSection.Write(page, conclusion);
        QuarantineSection.Write(page, conclusion.Quarantine);
        FixedSection.Write(page, conclusion.Audit);
        CardsSection.Write(page, conclusion.Audit, plan, blockLimit);
        OrderSection.Write(page, conclusion.Audit, blockLimit);
        SensitiveSection.Write(page, conclusion.Audit);
        StaticSection.Write(page, conclusion.Audit);
        HonestySection.Write(page, conclusion.Audit);
        MethodSection.Write(page, conclusion.Audit);
        return page.ToString();
    }
}
