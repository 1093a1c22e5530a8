using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>
/// Puts blocks of GitHub-flavoured Markdown one below the other. Its callers have made foreign text harmless with
/// <see cref="Inline"/>; fences do it themselves.
/// </summary>
/// <param name="budget">
/// Bytes that all of it may take. Tables and lists give way: of what goes beyond, they say how much it is. Headings, paragraphs and
/// fences are shown in any case.
/// </param>
internal sealed class MarkdownWriter(int budget)
{
    private readonly List<MarkdownBlock> _blocks = [];

    public void Heading(int level, string text) => Block($"{new string('#', level)} {text}");

    public void Paragraph(string text) => Block(text);

    /// <summary>Foreign text, line by line, behind a fence that no line of it can close.</summary>
    public void Fence(string language, IEnumerable<string> lines)
    {
        string content = string.Join('\n', lines.SelectMany(line => VisibleText.Lines(line)));
        string fence = new('`', Math.Max(3, Inline.LongestRun(content) + 1));
        Block($"{fence}{language}\n{content}\n{fence}");
    }

    public void Table(ImmutableArray<Column> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        string head = $"{Row(columns.Select(column => column.Title))}\n{Row(columns.Select(column => column.IsNumber ? "---:" : "---"))}";
        Block(head, [.. rows.Select(row => Row(row))], "\n");
    }

    public void List(IEnumerable<string> items) => Block("", [.. items.Select(item => $"- {item}")], "\n");

    /// <summary>Longer pieces, each a block of its own.</summary>
    public void Pieces(IEnumerable<string> pieces) => Block("", [.. pieces], "\n\n");

    public override string ToString()
    {
        int room = budget - _blocks.Sum(block => block.Fixed);
        ImmutableArray<int> shares = FairShares.Of(room, [.. _blocks.Select(block => block.Need)]);
        return string.Join('\n', _blocks.Select((block, place) => $"{block.In(shares[place])}\n"));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(string head, ImmutableArray<string> parts, string separator)
    {
        if (head.Length > 0 || !parts.IsEmpty)
            _blocks.Add(new MarkdownBlock(head, parts, separator));
    }

    private void Block(string text) => Block(text, [], "");
}
