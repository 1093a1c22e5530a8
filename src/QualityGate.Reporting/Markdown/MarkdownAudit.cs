using System.Text;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Markdown;

/// <summary>
/// The audit for people, in GitHub-flavoured Markdown. It holds no HTML, ours or anybody's. Every section has a budget, and the
/// cards have what the others leave: so a page about thousands of tests still begins with what matters most.
/// </summary>
public static class MarkdownAudit
{
    public const string FileName = "flaky_test_audit.md";

    /// <summary>In bytes of UTF-8. GitHub shows a summary of up to 1 MiB, and other steps want to add to it.</summary>
    public const int MaxSize = 900 * 1024;

    private const int Kibi = 1024;

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text, in whatever order its suites and tests come.</summary>
    public static string Write(Conclusion conclusion)
    {
        Conclusion ordered = conclusion with { Audit = OrderedAudit.Of(conclusion.Audit) };
        ImmutableArray<FixEntry> plan = FixEntries.Of(ordered.Audit);

        // A name is shorter than a link: what fits beside a page that links to every card fits in the end, but for a row or two more.
        int rest = SizeOf(Page(ordered, new CardLinks(plan, plan.Length), CardsSection.Of([], plan.Length)));
        ImmutableArray<string> cards = CardsSection.Fitting(ordered.Audit, plan, MaxSize - rest);
        string text = Written(ordered, plan, cards);
        while (SizeOf(text) > MaxSize && !cards.IsEmpty)
        {
            cards = cards[..(cards.Length * 9 / 10)];
            text = Written(ordered, plan, cards);
        }

        return text;
    }

    private static string Written(Conclusion conclusion, ImmutableArray<FixEntry> plan, ImmutableArray<string> cards) =>
        Page(conclusion, new CardLinks(plan, cards.Length), CardsSection.Of(cards, plan.Length));

    private static string Page(Conclusion conclusion, CardLinks cards, string cardsSection)
    {
        Audit audit = conclusion.Audit;
        return string.Join('\n', new[]
        {
            Section(48, page => VerdictSection.Write(page, conclusion, cards)),
            Section(16, page => NumbersSection.Write(page, conclusion)),
            Section(128, page => CausesSection.Write(page, audit, cards)),
            Section(48, page => OtherVerdicts.Write(page, audit)),
            Section(240, page => FixPlanSection.Write(page, audit, cards)),
            Section(32, page => ChangesSection.Write(page, conclusion)),
            Section(24, page => QuarantineSection.Write(page, conclusion.Quarantine)),
            Section(16, page => FixedSection.Write(page, audit)),
            cardsSection,
            Section(48, page => OrderSection.Write(page, audit)),
            Section(40, page => SensitiveSection.Write(page, audit)),
            Section(56, page => StaticSection.Write(page, audit, cards.Plan)),
            Section(24, page => HonestySection.Write(page, audit)),
            Section(40, page => MethodSection.Write(page, audit)),
        }.Where(section => section.Length > 0));
    }

    private static string Section(int budget, Action<MarkdownWriter> write)
    {
        MarkdownWriter page = new(budget * Kibi);
        write(page);
        return page.ToString();
    }

    private static int SizeOf(string text) => Encoding.UTF8.GetByteCount(text);
}
