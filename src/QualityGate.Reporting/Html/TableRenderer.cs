using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QualityGate.Reporting.Html;

/// <summary>Tables that scroll by themselves where the page is narrow, with numbers to the right, and with the runs of a test as cells of a matrix.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"scroll\"><table>");
        bool isOfRuns = table[0] is TableRow { IsHeader: true } titles && titles is [_, TableCell second, ..] && TextOf(second) == "Runs" && TextOf((TableCell)titles[0]) == "Condition";
        foreach (TableRow row in table.OfType<TableRow>())
        {
            renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
            for (int column = 0; column < row.Count; column++)
                Write(renderer, table, row, column, isOfRuns);
            renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
        }

        renderer.WriteLine("</table></div>");
    }

    private static void Write(HtmlRenderer renderer, Table table, TableRow row, int column, bool isOfRuns)
    {
        TableCell cell = (TableCell)row[column];
        bool isNumber = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
        string name = row.IsHeader ? "th" : "td";
        renderer.Write($"<{name}{(row.IsHeader ? " scope=\"col\"" : "")}{(isNumber ? " class=\"n\"" : "")}>");
        if (isOfRuns && !row.IsHeader && column == 1 && cell.Descendants<CodeInline>().FirstOrDefault() is { } strip)
        {
            renderer.Write(StripCells.Of(strip.Content).ToString());
        }
        else
        {
            bool before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
        }

        renderer.Write($"</{name}>");
    }

    private static string TextOf(TableCell cell) => string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
