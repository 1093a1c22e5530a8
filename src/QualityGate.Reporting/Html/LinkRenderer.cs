using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace QualityGate.Reporting.Html;

/// <summary>
/// Links to cards of this page, and to the pages of our own rules, which are the only addresses in an audit. A link that leads nowhere,
/// because its card was left out, is its text.
/// </summary>
internal sealed class LinkRenderer(TestAnchors anchors) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        string? address = link.Url switch
        {
            ['#', .. var anchor] when anchors.OfMarkdown(anchor) is { } id => $"#{id}",
            { } url when !link.IsImage && url.StartsWith("https://", StringComparison.Ordinal) => url,
            _ => null,
        };
        if (address is not null)
            renderer.Write($"<a href=\"{HtmlText.Encoded(address)}\"{(address[0] == '#' ? "" : " rel=\"noopener noreferrer\"")}>");
        renderer.WriteChildren(link);
        if (address is not null)
            renderer.Write("</a>");
    }
}
