using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>Looks at a page as a browser does: what may run on it is what runs on every page of ours.</summary>
internal static class HtmlReading
{
    private const int LeastOfAName = 40;

    public static void Check(Conclusion conclusion, string html)
    {
        IDocument page = new HtmlParser().ParseDocument(html);
        IDocument harmless = new HtmlParser().ParseDocument(ReportFormats.OfAudits.Find("html")!.Render(Scenes.Dozen.Conclude()));

        Assert.Empty(Programs(page).Except(Programs(harmless)));
        Assert.Empty(page.QuerySelectorAll("iframe,object,embed,base,link[rel=stylesheet],img[src^=http]"));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.DoesNotMatch(@"(?i)^on|^srcdoc$", attribute.Name));
        Assert.All(
            page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href"),
            attribute => Assert.DoesNotMatch(@"(?i)^\s*(javascript|vbscript|data:text)", attribute.Value));

        string text = Plain(page.DocumentElement.TextContent);
        Assert.All(FixEntries.Of(conclusion.Audit), entry =>
        {
            string name = Plain(VisibleText.OneLine(TestNames.Short(entry.Test)));
            Assert.Contains(name[..Math.Min(name.Length, LeastOfAName)], text, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Programs(IDocument page) => page.QuerySelectorAll("script:not([type='application/json'])").Select(script => script.OuterHtml);

    // Blanks are the page's own.
    private static string Plain(string text) => string.Concat(Visible.WithoutGaps(text).Where(letter => !char.IsWhiteSpace(letter)));
}
