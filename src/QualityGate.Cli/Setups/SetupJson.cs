using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Setups;

/// <summary>What was found and set up, as the one line that <c>--json</c> puts on stdout.</summary>
internal static class SetupJson
{
    public static string Of(SetupPlan plan, ExitCode code)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)code);
            WriteTexts(json, "frameworks", plan.Found.Frameworks.Select(framework => $"{framework}"));
            WriteTexts(json, "projects", plan.Found.Tests.Select(test => test.Path));
            WriteTexts(json, "ci", plan.Found.Engines.Select(CiEngines.NameOf));
            json.WriteStartArray("files");
            foreach (SetupFile file in plan.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("action", JsonNamingPolicy.CamelCase.ConvertName($"{file.Action}"));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
