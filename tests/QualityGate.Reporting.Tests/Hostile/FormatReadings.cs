using System.Text.Json;
using System.Xml.Linq;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>
/// Reads each format back with a parser that is not ours, as far as there is one, and holds it against the audit: nothing is lost, nothing
/// is added, nothing would be obeyed.
/// </summary>
internal static class FormatReadings
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static ImmutableDictionary<string, Action<Conclusion, string>> All { get; } = new Dictionary<string, Action<Conclusion, string>>
    {
        ["md"] = MarkdownReading.Check,
        ["github-summary"] = MarkdownReading.Check,
        ["html"] = HtmlReading.Check,
        ["json"] = (conclusion, text) => Assert.Equal(text, AuditJson.Write(AuditJson.Read(text))),
        ["sarif"] = SarifReading.Check,
        ["junit"] = (conclusion, text) => Visible.AssertNames(conclusion, Cases(XElement.Parse(text).Elements("testsuite").Elements("testcase"))),
        ["junit-surefire"] = (conclusion, text) => Visible.AssertNames(conclusion, Cases(XElement.Parse(text).Elements("testcase"))),
        ["trx"] = (conclusion, text) => Visible.AssertNames(conclusion, TrxNames(XElement.Parse(text))),
        ["ctrf"] = CheckCtrf,
        ["github"] = NoticeReading.CheckGitHub,
        ["azure"] = NoticeReading.CheckAzure,
        ["teamcity"] = TeamCityReading.Check,
        ["badge"] = (_, text) => Assert.Empty(XElement.Parse(text).DescendantsAndSelf().Select(element => element.Name.LocalName).Except(["svg", "title", "rect", "text"])),
        ["shields"] = (_, text) => JsonDocument.Parse(text).Dispose(),
    }.ToImmutableDictionary();

    private static IEnumerable<(string Class, string Name)> Cases(IEnumerable<XElement> cases) =>
        cases.Select(one => ((string)one.Attribute("classname")!, (string)one.Attribute("name")!));

    private static IEnumerable<(string Class, string Name)> TrxNames(XElement run) => run
        .Descendants(Trx + "UnitTest")
        .Select(test => (Class: (string)test.Element(Trx + "TestMethod")!.Attribute("className")!, Name: (string)test.Attribute("name")!))
        .Select(test => (test.Class, test.Name[(test.Class.Length + 1)..]));

    private static void CheckCtrf(Conclusion conclusion, string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        Visible.AssertNames(conclusion, document.RootElement.GetProperty("results").GetProperty("tests").EnumerateArray()
            .Select(test => (test.GetProperty("suite")[1].GetString()!, test.GetProperty("name").GetString()!)).ToArray());
    }
}
