using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Checkups;

/// <summary>A checkup for machines, in one line.</summary>
internal static class CheckupJson
{
    public static string Of(ImmutableArray<Check> checks, ExitCode code)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)code);
            json.WriteStartArray("checks");
            foreach (Check check in checks)
                Write(json, check);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Check check)
    {
        json.WriteStartObject();
        json.WriteString("subject", check.Subject);
        json.WriteString("status", check.Status.ToString().ToLowerInvariant());
        json.WriteString("message", check.Message);
        json.WriteString("fix", check.Fix);
        json.WriteStartArray("details");
        foreach (string detail in check.Details)
            json.WriteStringValue(detail);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
