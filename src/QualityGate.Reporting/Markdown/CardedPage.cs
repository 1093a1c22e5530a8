using System.Text;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Markdown;

/// <summary>
/// A page on an audit that must not outgrow a limit. Every section has a budget, and the cards have what the others leave: so a page about
/// thousands of tests still begins with what matters most.
/// </summary>
internal static class CardedPage
{
    private const int Kibi = 1024;

    /// <param name="conclusion">The end of the audit, in whatever order its suites and tests come.</param>
    /// <param name="limit">In bytes of UTF-8.</param>
    /// <param name="page">All sections of the page around the text of the one with the cards, in which the links lead only to cards that are shown.</param>
    public static string Write(Conclusion conclusion, int limit, Func<Conclusion, CardLinks, string, ImmutableArray<string>> page)
    {
        Conclusion ordered = conclusion with { Audit = OrderedAudit.Of(conclusion.Audit) };
        ImmutableArray<FixEntry> plan = FixEntries.Of(ordered.Audit);

        // A name is shorter than a link: what fits beside a page that links to every card fits in the end, but for a row or two more.
        int rest = SizeOf(Joined(page(ordered, new CardLinks(plan, plan.Length), CardsSection.Of([], plan.Length))));
        ImmutableArray<string> cards = CardsSection.Fitting(ordered.Audit, plan, limit - rest);
        string text = Written(cards);
        while (SizeOf(text) > limit && !cards.IsEmpty)
        {
            cards = cards[..(cards.Length * 9 / 10)];
            text = Written(cards);
        }

        return text;

        string Written(ImmutableArray<string> shown) => Joined(page(ordered, new CardLinks(plan, shown.Length), CardsSection.Of(shown, plan.Length)));
    }

    /// <param name="budget">In KiB of UTF-8.</param>
    /// <param name="write">Writes the section, or nothing.</param>
    public static string Section(int budget, Action<MarkdownWriter> write)
    {
        MarkdownWriter page = new(budget * Kibi);
        write(page);
        return page.ToString();
    }

    private static string Joined(ImmutableArray<string> sections) => string.Join('\n', sections.Where(section => section.Length > 0));

    private static int SizeOf(string text) => Encoding.UTF8.GetByteCount(text);
}
