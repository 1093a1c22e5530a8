using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace QualityGate.Reporting.Html;

/// <summary>Puts a <see cref="Markup"/> together. The only way in for text that is not ours leads through <see cref="HtmlText"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupBuilder(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string ours) => _html.Append(ours);

    public void AppendFormatted(string? foreign) => _html.Append(HtmlText.Encoded(foreign ?? ""));

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A coordinate: to a tenth, which is finer than any screen.</summary>
    public void AppendFormatted(double number) => _html.Append(CultureInfo.InvariantCulture, $"{number:0.#}");

    public void AppendFormatted(Markup piece) => _html.Append(piece.ToString());

    public void AppendFormatted(IEnumerable<Markup> pieces)
    {
        foreach (Markup piece in pieces)
            _html.Append(piece.ToString());
    }

    public override string ToString() => _html.ToString();
}
