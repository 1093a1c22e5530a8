using System.Text;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>
/// Puts blocks of GitHub-flavoured Markdown one below the other. Its callers have made foreign text harmless with
/// <see cref="Inline"/>; fences do it themselves.
/// </summary>
/// <param name="blockLimit">Most bytes that one table or one list may take; what goes beyond is counted, not shown.</param>
internal sealed class MarkdownWriter(int blockLimit)
{
    private readonly StringBuilder _text = new();

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
        Bounded(head, [.. rows.Select(row => Row(row))]);
    }

    public void List(IEnumerable<string> items) => Bounded("", [.. items.Select(item => $"- {item}")]);

    /// <summary>Longer pieces, each a block of its own; made only as far as they fit.</summary>
    public void Pieces<T>(IReadOnlyCollection<T> sources, Func<T, string> make)
    {
        (int shown, string text) = Fitting(sources.Select(make), "\n\n");
        Block(text);
        More(sources.Count - shown);
    }

    public override string ToString() => _text.ToString();

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Bounded(string head, IReadOnlyList<string> lines)
    {
        (int shown, string text) = Fitting(lines, "\n");
        Block(string.Join('\n', new[] { head, text }.Where(part => part.Length > 0)));
        More(lines.Count - shown);
    }

    private (int Shown, string Text) Fitting(IEnumerable<string> parts, string separator)
    {
        int bytes = 0;
        List<string> fitting = [.. parts.TakeWhile(part => (bytes += Encoding.UTF8.GetByteCount(part) + separator.Length) <= blockLimit)];
        return (fitting.Count, string.Join(separator, fitting));
    }

    private void More(int count)
    {
        if (count > 0)
            Block($"*and {Figures.Count(count)} more, see audit.json*");
    }

    private void Block(string text)
    {
        if (text.Length > 0)
            _text.Append(_text.Length == 0 ? "" : "\n").Append(text).Append('\n');
    }
}
