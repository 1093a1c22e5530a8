using System.Text.Json;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Sarif;

/// <summary>Places in files: relative to the root of the repository, as services want them, and absolute only where they lie outside.</summary>
internal static class SarifPlaces
{
    private const string BaseId = "%SRCROOT%";

    public static void Write(Utf8JsonWriter json, SourceLocation place, int column, int endColumn)
    {
        Uri? absolute = Uri.TryCreate(place.File, UriKind.Absolute, out Uri? address) && address.IsFile ? address : null;
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", absolute?.AbsoluteUri ?? string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        if (absolute is null)
            json.WriteString("uriBaseId", BaseId);
        json.WriteEndObject();
        json.WriteStartObject("region");

        // The format has no line 0, which stands for a file as a whole.
        json.WriteNumber("startLine", Math.Max(1, place.Line));
        json.WriteNumber("startColumn", Math.Max(1, column));
        if (endColumn > Math.Max(1, column))
            json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
