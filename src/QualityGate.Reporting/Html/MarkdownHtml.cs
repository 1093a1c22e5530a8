using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using QualityGate.Reporting.Markdown;

namespace QualityGate.Reporting.Html;

/// <summary>
/// The prose of the audit, which is written once, in Markdown, with everything foreign in it escaped (<see cref="Inline"/>). HTML in it is
/// text. The renderers in place of Markdig's own write no style attributes, which the page's policy would refuse.
/// </summary>
internal sealed class MarkdownHtml(TestAnchors anchors)
{
    private const int BlockLimit = 192 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Blocks.</summary>
    public Markup Of(string markdown) => Render(markdown, isInline: false);

    /// <summary>One paragraph, to stand within something.</summary>
    public Markup Line(string markdown) => Render(markdown, isInline: true);

    /// <summary>What a part of the Markdown audit writes.</summary>
    public Markup Of(Action<MarkdownWriter> part) => Of(Written(part));

    /// <summary>Blocks without the heading that they begin with, for which the page has one of its own.</summary>
    public Markup WithoutTitle(string markdown) => Of(markdown.StartsWith('#') ? markdown[(markdown.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? end : markdown.Length)..] : markdown);

    /// <inheritdoc cref="WithoutTitle(string)"/>
    public Markup WithoutTitle(Action<MarkdownWriter> part) => WithoutTitle(Written(part));

    private static string Written(Action<MarkdownWriter> part)
    {
        MarkdownWriter page = new(BlockLimit);
        part(page);
        return page.ToString();
    }

    private Markup Render(string markdown, bool isInline)
    {
        if (markdown.Length == 0)
            return Markup.Empty;

        using StringWriter html = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(html) { ImplicitParagraph = isInline };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new FenceRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(anchors));
        MarkdownDocument document = Markdig.Markdown.Parse(markdown, Pipeline);
        renderer.Render(document);
        return Markup.Made(HtmlText.WithoutGaps(html.ToString()));
    }
}
