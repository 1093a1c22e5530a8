using System.Globalization;
using System.Text;

namespace QualityGate.Reporting.TeamCity;

/// <summary>Values of service messages.</summary>
internal static class TeamCityText
{
    /// <summary>With the escapes of the page on service messages; whatever is not ASCII by its number, since nobody knows the encoding of a build's log.</summary>
    public static string Escaped(string value)
    {
        StringBuilder escaped = new(value.Length);
        foreach (char letter in value)
        {
            escaped.Append(letter switch
            {
                '|' or '\'' or '[' or ']' => $"|{letter}",
                '\n' => "|n",
                '\r' => "|r",
                < ' ' or > '~' => string.Create(CultureInfo.InvariantCulture, $"|0x{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
