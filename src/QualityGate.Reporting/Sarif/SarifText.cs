using System.Text.Json;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Sarif;

/// <summary>Messages of SARIF, in which <c>[text](address)</c> is a link even where the message is plain text (section 3.11.6).</summary>
internal static class SarifText
{
    /// <summary>Text in which what is foreign is visible and bounded already; links are taken apart.</summary>
    public static void Write(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>Our own text in Markdown, and for readers that show none.</summary>
    public static void WriteMarkdown(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text.Replace("`", "", StringComparison.Ordinal));
        json.WriteString("markdown", text);
        json.WriteEndObject();
    }

    private static string Plain(string text) => text.Length == 0 ? "(blank)" : text.Replace("](", $"]{VisibleText.Gap}(", StringComparison.Ordinal);
}
