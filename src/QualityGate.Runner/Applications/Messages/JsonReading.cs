using System.Text.Json;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>Takes values out of JSON that somebody else wrote: what is missing or of another kind is null or 0.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) ? value.AsText() : null;

    public static double Number(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : 0;

    public static string? AsText(this JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text; a test may still have said it, and its escaped form can be read.
            return value.GetRawText().Trim('"');
        }
    }
}
