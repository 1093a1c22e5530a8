using System.Globalization;
using QualityGate.CiLint.Sources;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Suppressions;

/// <summary>Reads suppressions from the comments of a file, whatever begins a comment there.</summary>
internal static class SuppressionReader
{
    private const string Mark = "qualitygate:";
    private const string Because = " because ";
    private const string Until = " until ";

    private static readonly ImmutableArray<string> Signs = ["#", "//", "::", "<!--"];

    public static ImmutableArray<Suppression> Read(string file, string content)
    {
        string[] lines = content.Split('\n');
        return [.. Enumerable.Range(0, lines.Length).Select(index => Of(file, lines, index)).OfType<Suppression>()];
    }

    private static Suppression? Of(string file, string[] lines, int index)
    {
        string line = lines[index];
        int mark = line.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (mark < 0 || !IsComment(line[..mark]) || line[(mark + Mark.Length)..].Trim() is var words && !words.StartsWith("allow ", StringComparison.OrdinalIgnoreCase))
            return null;

        bool isAlone = Signs.Any(sign => line.TrimStart().StartsWith(sign, StringComparison.Ordinal)) || line.TrimStart().StartsWith("rem ", StringComparison.OrdinalIgnoreCase);
        return Parse(words.Replace("-->", "", StringComparison.Ordinal).Trim()["allow ".Length..], new Passage(file, index + 1, mark + 1, Passage.OneLine(line[mark..])), isAlone ? NextLine(lines, index) : index + 1);
    }

    private static Suppression Parse(string words, Passage place, int line)
    {
        int because = words.IndexOf(Because, StringComparison.OrdinalIgnoreCase);
        string reason = because < 0 ? "" : words[(because + Because.Length)..].Trim();
        string before = because < 0 ? words : words[..because];
        int until = before.IndexOf(Until, StringComparison.OrdinalIgnoreCase);
        string rules = until < 0 ? before : before[..until];
        bool isDate = DateOnly.TryParseExact(until < 0 ? "" : before[(until + Until.Length)..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        CiRule?[] named = [.. rules.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(CiRules.Find)];
        return new Suppression
        {
            Place = place,
            Line = line,
            Rules = named.Contains(null) ? [] : [.. named.OfType<CiRule>()],
            Until = isDate ? date : null,
            Reason = reason,
        };
    }

    private static bool IsComment(string before) =>
        Signs.Any(sign => before.TrimEnd().EndsWith(sign, StringComparison.Ordinal)) || before.TrimEnd().EndsWith("rem", StringComparison.OrdinalIgnoreCase);

    /// <summary>The next line that says something.</summary>
    private static int NextLine(string[] lines, int index)
    {
        int next = index + 1;
        while (next < lines.Length && (string.IsNullOrWhiteSpace(lines[next]) || Signs.Any(sign => lines[next].TrimStart().StartsWith(sign, StringComparison.Ordinal))))
            next++;
        return next + 1;
    }
}
