using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>The heading of a card.</summary>
internal static class CardTitle
{
    public static string Of(FixEntry entry) => $"{entry.Rank}. {Inline.Name(NameOf(entry))}";

    /// <summary>Of rows that are mended together the method, else the test as it is displayed.</summary>
    public static string NameOf(FixEntry entry) => entry.IsTheory ? TestNames.Short(entry.Test.Id.WholeMethod) : TestNames.Short(entry.Test);

    public static string AnchorOf(FixEntry entry) =>
        Anchor.Of($"{entry.Rank}. {VisibleText.CutMiddle(VisibleText.OneLine(NameOf(entry)), Inline.NameLimit)}");
}
