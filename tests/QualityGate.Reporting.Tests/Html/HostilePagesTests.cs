using AngleSharp.Dom;
using QualityGate.Core.Gates;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Html;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Html;

public class HostilePagesTests
{
    private const int Cases = 25;

    /// <summary>What pages are made of whose tests are called as tests should be.</summary>
    private static readonly Lazy<ImmutableHashSet<string>> OurKinds = new(() =>
        [.. HtmlAuditTests.SceneNames.SelectMany(scene => KindsOf(WebPage.Of(Scenes.Named(scene).Conclude()))), "details.open", "li.id", "tr.id", "wbr"]);

    [Fact]
    public void ForeignText_MakesNoElementAndNoAttribute() => ForEachAudit((_, page) =>
        Assert.Empty(KindsOf(page).Except(OurKinds.Value)));

    [Fact]
    public void ForeignText_LinksNowhere() => ForEachAudit((_, page) =>
        Assert.All(page.All("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal)));

    [Fact]
    public void ForeignText_LeavesRowsWhole() => ForEachAudit((_, page) => Assert.All(page.All("table"), table =>
        Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct())));

    [Fact]
    public void ForeignText_HidesNothingFromAReader() => ForEachAudit((_, page) =>
    {
        string text = page.One("body").TextContent;
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.DoesNotMatch("[\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]", text);
    });

    [Fact]
    public void ForeignNames_StandInTheMatrixLetterForLetter() => ForEachAudit((conclusion, page) => Assert.Equal(
        conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Where(test => test.Verdict is not TestVerdict.Stable).Select(test => Visible(NameText.Shown(test))).Order(StringComparer.Ordinal),
        page.All(".matrix tbody th").Select(cell => cell.TextContent).Order(StringComparer.Ordinal)));

    private static string Visible(string name) =>
        VisibleText.OneLine(name).Replace($"{VisibleText.Gap}", "", StringComparison.Ordinal);

    private static ImmutableHashSet<string> KindsOf(WebPage page) =>
        [.. page.All("*").SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName}.{attribute.Name}").Append(element.LocalName))];

    private static void ForEachAudit(Action<Conclusion, WebPage> claim) => Property.Holds(HostileScenarios.All, Cases, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        claim(conclusion, new WebPage(HtmlAudit.Write(conclusion)));
    });
}
