using System.Text;
using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>One card for every entry of the fix plan, as far as there is room.</summary>
internal static class CardsSection
{
    private const string Separator = "\n\n";

    /// <summary>The cards that fit into a room of bytes, from the first on; the others are not even made.</summary>
    public static ImmutableArray<string> Fitting(Audit audit, ImmutableArray<FixEntry> plan, int room)
    {
        int left = room;
        return [.. plan.Select(entry => Card.Of(audit, entry)).TakeWhile(card => (left -= Encoding.UTF8.GetByteCount(card) + Separator.Length) >= 0)];
    }

    /// <param name="cards">Those that are shown.</param>
    /// <param name="all">How many there are.</param>
    public static string Of(ImmutableArray<string> cards, int all) => all == 0 ? "" : string.Join(Separator,
    [
        "## Cards",
        $"{StripWords.Legend} Commands are for the root of the repository.",
        .. cards,
        .. cards.Length == all ? Array.Empty<string>() : [MarkdownBlock.Rest(all - cards.Length)],
    ]) + "\n";
}
