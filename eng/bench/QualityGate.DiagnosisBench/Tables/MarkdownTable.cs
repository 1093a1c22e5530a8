namespace QualityGate.DiagnosisBench.Tables;

/// <summary>A table in Markdown; names stand left, figures right.</summary>
/// <param name="names">Headings of the columns with text.</param>
/// <param name="figures">Headings of those with figures.</param>
internal sealed class MarkdownTable(ImmutableArray<string> names, ImmutableArray<string> figures)
{
    private readonly List<string> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    public void Add(params ReadOnlySpan<string> cells)
    {
        if (cells.Length != names.Length + figures.Length)
            throw new ArgumentException($"A row of {cells.Length} cells does not fit {names.Length + figures.Length} columns.", nameof(cells));

        _rows.Add(Row([.. cells]));
    }

    public override string ToString() => string.Join('\n',
    [
        Row([.. names, .. figures]),
        "|" + string.Concat(names.Select(_ => "---|")) + string.Concat(figures.Select(_ => "---:|")),
        .. _rows,
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
