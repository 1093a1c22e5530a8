using System.Buffers;
using System.Text;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>Foreign text in a page, within elements and within quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>
    /// On one line, with whatever a reader would not see made visible, and with nothing in it that could end an element or an attribute.
    /// </summary>
    public static string Encoded(string foreign)
    {
        string text = VisibleText.OneLine(foreign);
        if (!text.AsSpan().ContainsAny(Special))
            return WithoutGaps(text);

        StringBuilder encoded = new(text.Length + 16);
        foreach (char letter in text)
            _ = letter switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(letter),
            };
        return WithoutGaps(encoded.ToString());
    }

    /// <summary>
    /// The same markup with the commands of CI logs parted by an entity, which a log does not read and a browser shows as the letter that it
    /// is: so search finds what stands there.
    /// </summary>
    public static string WithoutGaps(string markup) => markup
        .Replace($"{VisibleText.Gap}#", "&#35;", StringComparison.Ordinal)
        .Replace($"{VisibleText.Gap}:", "&#58;", StringComparison.Ordinal)
        .Replace($"{VisibleText.Gap}", "", StringComparison.Ordinal);
}
