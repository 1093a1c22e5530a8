using System.Globalization;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Notices;

/// <summary>
/// Notices as commands of GitHub Actions, to be printed by a step: <c>::error file=F,line=L,title=T::message</c>
/// (docs.github.com, "Workflow commands for GitHub Actions").
/// </summary>
internal static class GitHubNotices
{
    public const string FileName = "annotations.github.txt";

    public static string Write(Conclusion conclusion) => string.Concat(NoticeList.Of(conclusion).Select(notice => $"{Line(notice)}\n"));

    private static string Line(Notice notice)
    {
        string level = notice.Level == NoticeLevel.Error ? "error" : "warning";
        string place = notice.Location is { File.Length: > 0 } location ? string.Create(CultureInfo.InvariantCulture, $"file={Property(VisibleText.OneLine(location.File))},line={location.Line},") : "";
        return $"::{level} {place}title={Property(notice.Title)}::{Message(notice.Message)}";
    }

    // The toolkit's own escapes (actions/toolkit, command.ts).
    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
