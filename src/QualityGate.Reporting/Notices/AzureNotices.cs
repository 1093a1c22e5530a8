using System.Globalization;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Notices;

/// <summary>
/// Notices as commands of Azure Pipelines, to be printed by a step: <c>##vso[task.logissue type=error;sourcepath=F;linenumber=L]message</c>
/// (learn.microsoft.com, "Logging commands").
/// </summary>
internal static class AzureNotices
{
    public const string FileName = "annotations.azure.txt";

    public static string Write(Conclusion conclusion) => string.Concat(NoticeList.Of(conclusion).Select(notice => $"{Line(notice)}\n"));

    private static string Line(Notice notice)
    {
        string level = notice.Level == NoticeLevel.Error ? "error" : "warning";
        string place = notice.Location is { File.Length: > 0 } location ? string.Create(CultureInfo.InvariantCulture, $";sourcepath={Property(VisibleText.OneLine(location.File))};linenumber={location.Line}") : "";
        return $"##vso[task.logissue type={level}{place}]{Message($"{notice.Title}: {notice.Message}")}";
    }

    // The agent looks for commands anywhere in a line.
    private static string Message(string text) => text
        .Replace("##", $"#{VisibleText.Gap}#", StringComparison.Ordinal)
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal);
}
