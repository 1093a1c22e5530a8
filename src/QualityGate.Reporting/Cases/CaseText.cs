using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Cases;

/// <summary>Foreign text as it goes into the formats of other tools: visible, harmless and bounded, so that no name floods a report.</summary>
internal static class CaseText
{
    /// <summary>Longest name, in characters: names identify, so they are cut late.</summary>
    public const int NameLimit = 2_000;

    /// <summary>Longest text on one line.</summary>
    public const int LineLimit = 1_000;

    /// <summary>Longest text of several lines, such as a stack.</summary>
    public const int TextLimit = 8_000;

    /// <summary>A name; never empty.</summary>
    public static string Name(string foreign)
    {
        string visible = VisibleText.Cut(VisibleText.OneLine(VisibleText.Cut(foreign, NameLimit)).Trim(), NameLimit);
        return visible.Length == 0 ? "(blank)" : visible;
    }

    public static string Line(string foreign) => VisibleText.Cut(VisibleText.OneLine(VisibleText.Cut(foreign.Trim(), LineLimit)), LineLimit);

    public static string Lines(string foreign) => string.Join('\n', VisibleText.Lines(VisibleText.Cut(foreign, TextLimit))).TrimEnd();

    /// <summary>What the framework shows, without the class where that is in front: a format has a place of its own for it.</summary>
    public static string NameOf(AuditedTest test) => Name(test.DisplayName.StartsWith($"{test.Id.Class}.", StringComparison.Ordinal)
        ? test.DisplayName[(test.Id.Class.Length + 1)..]
        : test.DisplayName);
}
