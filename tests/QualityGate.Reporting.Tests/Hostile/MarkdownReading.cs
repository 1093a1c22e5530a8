using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Tests.Markdown;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>Makes a page of Markdown, with raw HTML let through, and looks at it as a browser does.</summary>
internal static class MarkdownReading
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseEmphasisExtras().Build();

    /// <summary>Everything that Markdown of ours becomes.</summary>
    private static readonly string[] OurElements =
        ["html", "head", "body", "h1", "h2", "h3", "h4", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "code", "pre", "strong", "em", "a"];

    public static void Check(Conclusion conclusion, string markdown)
    {
        IDocument page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, Pipeline));

        Assert.Empty(page.All.Select(element => element.LocalName).Distinct().Except(OurElements));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, new[] { "id", "class", "href", "style" }));
        Assert.All(page.Links, link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct()));
        Assert.Equal(new Page(markdown).Headings.Count(), page.QuerySelectorAll("h1,h2,h3,h4").Length);
        Assert.Equal(
            conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Any(test => test.Fails),
            page.QuerySelectorAll("h2").Any(heading => heading.TextContent == "Cards"));
    }
}
