using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Html;

namespace QualityGate.Reporting.Tests.Html;

/// <summary>A page as a parser that is not ours understands it.</summary>
internal sealed class WebPage(string html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(html);

    public static WebPage Of(Conclusion conclusion) => new(HtmlAudit.Write(conclusion));

    public IEnumerable<IElement> All(string selector) => _document.QuerySelectorAll(selector);

    public IElement One(string selector) => Assert.Single(All(selector));

    /// <summary>What an element says, with blanks and line breaks drawn together.</summary>
    public static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
