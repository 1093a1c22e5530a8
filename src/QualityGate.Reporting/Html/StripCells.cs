using System.Text;

namespace QualityGate.Reporting.Html;

/// <summary>
/// The runs of a test as cells of a matrix: still text, a letter for each run, so that it is read aloud, copied and printed as it stands.
/// Passes are bare, and neighbours that ended alike share an element: thousands of rows must stay a small page.
/// </summary>
internal static class StripCells
{
    /// <param name="strip">One letter a run (<see cref="Core.Audits.ConditionResult.Strip"/>), with an ellipsis at the end where it was cut.</param>
    public static Markup Of(string strip)
    {
        StringBuilder cells = new("<code class=\"strip\">");
        for (int start = 0, end; start < strip.Length; start = end)
        {
            for (end = start + 1; end < strip.Length && strip[end] == strip[start]; end++)
            {
            }

            string same = HtmlText.Encoded(strip[start..end]);
            cells.Append(strip[start] switch
            {
                'P' => same,
                'F' or 'H' or 'C' => $"<b>{same}</b>",
                _ => $"<i>{same}</i>",
            });
        }

        return Markup.Made(cells.Append("</code>").ToString());
    }
}
