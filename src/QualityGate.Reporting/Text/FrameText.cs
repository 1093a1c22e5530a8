using System.Globalization;
using QualityGate.Core.Findings;

namespace QualityGate.Reporting.Text;

/// <summary>A code frame as lines of plain text: numbered, the flagged line marked, the flagged part underlined.</summary>
internal static class FrameText
{
    private const int TabWidth = 4;

    public static IEnumerable<string> Of(StaticFinding finding, CodeFrame frame)
    {
        int width = (frame.FirstLine + frame.Lines.Length).ToString(CultureInfo.InvariantCulture).Length;
        int indent = frame.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(IndentOf).DefaultIfEmpty().Min();
        foreach ((int index, string line) in frame.Lines.Index())
        {
            int number = frame.FirstLine + index;
            bool isFlagged = number == finding.Location.Line;
            string shown = Expanded(line);
            yield return $"{(isFlagged ? '>' : ' ')} {number.ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {(shown.Length > indent ? shown[indent..] : "")}".TrimEnd();
            if (isFlagged && Underline(finding, line, indent) is { } underline)
                yield return $"  {new string(' ', width)} | {underline}";
        }
    }

    private static string? Underline(StaticFinding finding, string line, int indent)
    {
        int begin = Math.Clamp(finding.Column - 1, 0, line.Length);
        int end = Math.Clamp(finding.EndColumn - 1, begin, line.Length);
        int shownBegin = Expanded(line[..begin]).Length;
        int shownEnd = Expanded(line[..end]).Length;
        return shownEnd > shownBegin && shownBegin >= indent ? new string(' ', shownBegin - indent) + new string('^', shownEnd - shownBegin) : null;
    }

    private static int IndentOf(string line) => Expanded(line).TakeWhile(letter => letter == ' ').Count();

    private static string Expanded(string line) => line.Replace("\t", new string(' ', TabWidth), StringComparison.Ordinal);
}
