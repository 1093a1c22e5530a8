using System.Text;
using System.Text.RegularExpressions;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>Foreign text within a line of Markdown, table cells included. Everything foreign in an audit goes through here or a fence.</summary>
internal static partial class Inline
{
    /// <summary>Longest foreign text in a cell or heading, in characters.</summary>
    public const int Limit = 240;

    /// <summary>Longest name of a test in a table or heading, in characters: its class and its arguments are to be seen. Cards have it whole.</summary>
    public const int NameLimit = 120;

    // Everything by which GitHub's and other dialects begin something within a line.
    private const string Punctuation = "\\`*_{}[]<>#|~@&$^=+\"";

    /// <summary>
    /// As code: nothing in it is a mention, link, emoji or tag. A pipe would end a table's cell even within code, so it
    /// stands between two spans.
    /// </summary>
    public static string Code(string foreign, int limit = Limit) => Spans(VisibleText.Cut(VisibleText.OneLine(foreign), limit));

    /// <summary>The name of a test, as code; of a long one the beginning and the end.</summary>
    public static string Name(string foreign) => Spans(VisibleText.CutMiddle(VisibleText.OneLine(foreign), NameLimit));

    /// <summary>As prose, for sentences.</summary>
    public static string Prose(string foreign, int limit = Limit)
    {
        StringBuilder escaped = new();
        foreach (char letter in VisibleText.Cut(VisibleText.OneLine(foreign).Trim(), limit))
        {
            if (Punctuation.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter);

            // GitHub looks for mentions and issues in the finished text, where an escape is no longer seen.
            if (letter is '@' or '#')
                escaped.Append(VisibleText.Gap);
        }

        return Addresses().Replace(escaped.ToString(), @"\$0");
    }

    private static string Spans(string text) => string.IsNullOrWhiteSpace(text) ? "(blank)" : string.Join(@"\|", text.Split('|').Select(Span));

    private static string Span(string text)
    {
        if (text.Length == 0)
            return "";

        string fence = new('`', LongestRun(text) + 1);
        bool needsPadding = text[0] == '`' || text[^1] == '`' || (text[0] == ' ' && text[^1] == ' ' && !string.IsNullOrWhiteSpace(text));
        return needsPadding ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    /// <summary>Length of the longest run of backticks.</summary>
    public static int LongestRun(string text) => Backticks().Matches(text).Select(match => match.Length).DefaultIfEmpty().Max();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Backticks();

    // What makes a web address or an emoji: the dot of www, a colon with something behind it.
    [GeneratedRegex(@"(?<=www)\.|:(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();
}
