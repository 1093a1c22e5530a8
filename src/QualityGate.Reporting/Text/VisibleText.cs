using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Reporting.Text;

/// <summary>
/// Foreign text (names, messages, paths) made harmless and honest. Colours are dropped. Whatever else a terminal, a CI log or
/// the layout of a page would act on instead of showing it becomes something to see, and a lone surrogate becomes U+FFFD.
/// </summary>
internal static partial class VisibleText
{
    /// <summary>
    /// Parts two characters that must not meet without being seen itself. Foreign ones are made visible, so taking every gap
    /// out of a report gives the foreign text back.
    /// </summary>
    public const char Gap = '\u200B';

    private const char LineBreak = '⏎';

    /// <summary>The text as one line; line breaks are shown.</summary>
    public static string OneLine(string text) => Defused(Shown(LineBreaks().Replace(Uncoloured(text), $"{LineBreak}"), keepsTabs: false));

    /// <summary>The text as lines, each harmless at the start of a line. Tabs stay.</summary>
    public static ImmutableArray<string> Lines(string text) =>
        [.. LineBreaks().Split(Uncoloured(text)).Select(line => Defused(Shown(line, keepsTabs: true)))];

    /// <summary>The first characters, with an ellipsis where some are left out; never half a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;

        int end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return $"{text.AsSpan(0, end)}…";
    }

    /// <summary>The first and the last characters, with an ellipsis between them where some are left out; never half a surrogate pair.</summary>
    public static string CutMiddle(string text, int length)
    {
        if (text.Length <= length)
            return text;

        int begin = length / 2;
        int end = text.Length - (length - 1 - begin);
        if (char.IsHighSurrogate(text[begin - 1]))
            begin--;
        if (char.IsLowSurrogate(text[end]))
            end++;
        return $"{text.AsSpan(0, begin)}…{text.AsSpan(end)}";
    }

    private static string Uncoloured(string text) => Colours().Replace(text, "");

    private static string Shown(string line, bool keepsTabs)
    {
        StringBuilder shown = new(line.Length);
        foreach (Rune rune in line.EnumerateRunes())
            shown.Append(keepsTabs && rune.Value == '\t' ? "\t" : Shown(rune));
        return shown.ToString();
    }

    private static string Shown(Rune rune) => rune.Value switch
    {
        // Unicode has a picture for each of the old control characters.
        < 0x20 => $"{(char)(0x2400 + rune.Value)}",
        0x7F => "␡",
        _ when IsUnseen(rune) || IsNoCharacter(rune.Value) => $"<U+{rune.Value:X4}>",
        _ => rune.ToString(),
    };

    // Direction marks, zero-width characters and the like. The two joiners are left: scripts and emoji need them.
    private static bool IsUnseen(Rune rune) => rune.Value is not (0x200C or 0x200D) && (IsBlankLetter(rune.Value) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Letters by their category, of which fonts draw nothing (DerivedCoreProperties.txt, Default_Ignorable_Code_Point).
    private static bool IsBlankLetter(int value) => value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0;

    // Set aside for ever; two of them may not even be escaped in XML.
    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    // GitHub obeys "::" at the start of a line, behind blanks too; it, Azure and TeamCity obey "##[", "##vso[" and "##teamcity[" anywhere in it.
    private static string Defused(string line) => HashCommands().Replace(ColonCommands().Replace(line, $"$1:{Gap}:"), $"#{Gap}#");

    [GeneratedRegex(@"\x1B\[[0-9;:]*m", RegexOptions.CultureInvariant)]
    private static partial Regex Colours();

    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"^(\s*)::", RegexOptions.CultureInvariant)]
    private static partial Regex ColonCommands();

    [GeneratedRegex(@"##(?=(?:vso|teamcity)?\[)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HashCommands();
}
