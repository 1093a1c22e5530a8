using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace QualityGate.Reporting.Html;

/// <summary>Fenced text. What a shell shall be given says so, and the script puts a button to copy it beside.</summary>
internal sealed class FenceRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write(block is FencedCodeBlock { Info: "sh" } ? "<pre class=\"command\"><code>" : "<pre><code>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}
