using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Markdown;

/// <summary>An audit as a Markdown parser that is not ours understands it.</summary>
internal sealed class Page(string markdown)
{
    /// <summary>What GitHub adds to CommonMark, as far as the parser knows it.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseAutoLinks()
        .UseTaskLists()
        .UseFootnotes()
        .UseMathematics()
        .UseAlertBlocks()
        .UseEmojiAndSmiley()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private readonly MarkdownDocument _document = Markdig.Markdown.Parse(markdown, Pipeline);

    public IEnumerable<Table> Tables => _document.Descendants<Table>();

    public IEnumerable<string> Headings => _document.Descendants<HeadingBlock>().Select(heading => TextOf(heading.Inline!));

    public IEnumerable<string> HeadingIds => _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>Text that is neither in a fence nor in a code span: where GitHub looks for mentions and issues.</summary>
    public IEnumerable<string> Prose => _document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString());

    public IEnumerable<string> Cells => Tables.SelectMany(table => table.Descendants<TableCell>()).Select(TextOf);

    /// <summary>Kinds of nodes in it, such as tables and paragraphs.</summary>
    public IEnumerable<string> Kinds => _document.Descendants().Select(node => node.GetType().Name).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What a reader sees, without what we put between characters.</summary>
    public static string TextOf(MarkdownObject node)
    {
        StringBuilder text = new();
        foreach (MarkdownObject inline in node.Descendants())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }

        return text.ToString().Replace($"{VisibleText.Gap}", "", StringComparison.Ordinal);
    }
}
