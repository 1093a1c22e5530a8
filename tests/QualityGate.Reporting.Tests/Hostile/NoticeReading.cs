using System.Text.RegularExpressions;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Notices;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>Reads commands of CI engines as their documentation says that they read them.</summary>
internal static class NoticeReading
{
    public static void CheckGitHub(Conclusion conclusion, string text) => Check(
        conclusion,
        text,
        @"^::(?<level>error|warning) (?:file=(?<file>[^,:]+),line=\d+,)?title=(?<title>[^,:]*)::(?<message>.*)$",
        value => value.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal),
        notice => (notice.Title, notice.Message));

    public static void CheckAzure(Conclusion conclusion, string text) => Check(
        conclusion,
        text,
        @"^##vso\[task\.logissue type=(?<level>error|warning)(?:;sourcepath=(?<file>[^;\]]+);linenumber=\d+)?\](?<title>)(?<message>.*)$",
        value => value.Replace("%3B", ";", StringComparison.Ordinal).Replace("%5D", "]", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%AZP25", "%", StringComparison.Ordinal),
        notice => ("", $"{notice.Title}: {notice.Message}"));

    private static void Check(Conclusion conclusion, string text, string command, Func<string, string> unescape, Func<Notice, (string, string)> expected)
    {
        string[] lines = text.Split('\n')[..^1];
        Match[] commands = [.. lines.Select(line => Regex.Match(line, command))];
        Assert.All(commands, match => Assert.True(match.Success, match.Value));
        Assert.Equal(
            NoticeList.Of(conclusion).Select(expected).Select(notice => (Visible.WithoutGaps(notice.Item1), Visible.WithoutGaps(notice.Item2))),
            commands.Select(match => (Visible.WithoutGaps(unescape(match.Groups["title"].Value)), Visible.WithoutGaps(unescape(match.Groups["message"].Value)))));
        Assert.All(["error", "warning"], level => Assert.InRange(commands.Count(match => match.Groups["level"].Value == level), 0, NoticeList.MostOfALevel));
    }
}
