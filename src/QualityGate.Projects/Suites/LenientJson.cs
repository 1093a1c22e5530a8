using System.Text.Json;

namespace QualityGate.Projects.Suites;

/// <summary>Reads single values from the JSON files of the SDK, which may hold comments and trailing commas.</summary>
internal static class LenientJson
{
    public static JsonDocumentOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text found by going down the named properties; null when one of them is missing.</summary>
    /// <exception cref="QualityGateException">The file is not JSON (environment).</exception>
    public static string? TextIn(string file, params ReadOnlySpan<string> properties)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file), Options);
            JsonElement element = document.RootElement;
            foreach (string property in properties)
            {
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out element))
                    return null;
            }

            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (JsonException malformed)
        {
            throw new QualityGateException(FaultKind.Environment, $"The file {file} is not valid JSON: {malformed.Message}", malformed);
        }
    }
}
