using System.Globalization;
using System.Text.RegularExpressions;
using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>Reads service messages as the page on them says that TeamCity does.</summary>
internal static class TeamCityReading
{
    private const string Message = @"^##teamcity\[(?<kind>\w+)(?: (?<key>\w+)='(?<value>(?:[^'|\n\r\[\]]|\|['|\[\]nr]|\|0x[0-9A-F]{4})*)')+\]$";

    public static void Check(Conclusion conclusion, string text)
    {
        Stack<string> open = [];
        List<(string Class, string Name)> tests = [];
        foreach (string line in text.Split('\n')[..^1])
        {
            Assert.True(line.All(char.IsAscii));
            Match match = Regex.Match(line, Message);
            Assert.True(match.Success, line);
            string kind = match.Groups["kind"].Value;
            string name = Plain(match.Groups["value"].Captures[0].Value);
            switch (kind)
            {
                case "testSuiteStarted" or "testStarted":
                    open.Push(name);
                    break;
                case "testSuiteFinished" or "testFinished":
                    Assert.Equal(open.Pop(), name);
                    break;
                case "testFailed" or "testIgnored":
                    Assert.Equal(open.Peek(), name);
                    break;
                default:
                    Assert.Equal("buildStatisticValue", kind);
                    break;
            }

            if (kind == "testStarted")
                tests.Add((name, ""));
        }

        Assert.Empty(open);
        Assert.All(Visible.Names(conclusion), wanted => Assert.Contains(tests, test => Visible.WithoutGaps(test.Class).StartsWith($"{wanted.Class}.{wanted.Name}", StringComparison.Ordinal)));
    }

    private static string Plain(string value) => Regex.Replace(value, @"\|(?:0x(?<code>[0-9A-F]{4})|(?<letter>.))", match => match.Groups["code"] is { Success: true } code
        ? $"{(char)int.Parse(code.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"
        : match.Groups["letter"].Value switch { "n" => "\n", "r" => "\r", var letter => letter });
}
