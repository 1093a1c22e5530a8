using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>The heading of a card, and the way to it.</summary>
internal static class CardTitle
{
    private const int Limit = 120;

    public static string Of(FixEntry entry) => $"{entry.Rank}. {Inline.Code(TestNames.Short(entry.Test), Limit)}";

    /// <summary>The test's name as a link to its card.</summary>
    public static string Link(FixEntry entry) => $"[{Inline.Code(TestNames.Short(entry.Test))}](#{AnchorOf(entry)})";

    private static string AnchorOf(FixEntry entry) =>
        Anchor.Of($"{entry.Rank}. {VisibleText.Cut(VisibleText.OneLine(TestNames.Short(entry.Test)), Limit)}");
}
