using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>replay --json</c> puts on stdout.</summary>
internal static class ReplayJson
{
    public static string Of(RunComparison comparison, bool hasSameBuild, ImmutableArray<ExitCode> codes)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)codes[0]);
            json.WriteNumber("run", comparison.Recorded.Planned.Number);
            json.WriteString("suite", comparison.Recorded.Planned.Suite.ToString());
            json.WriteString("conditions", comparison.Recorded.Planned.Conditions.Name);
            json.WriteBoolean("sameBuild", hasSameBuild);
            json.WriteBoolean("sameOrder", comparison.HasSameOrder);
            json.WriteNumber("tests", comparison.Tests.Length);
            json.WriteStartArray("differences");
            foreach (ComparedTest test in comparison.Tests.Where(test => test.Differs || test.FailedAgain))
                Write(json, test);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ComparedTest test)
    {
        json.WriteStartObject();
        json.WriteString("test", test.Test.FullName);
        json.WriteString("name", test.DisplayName);
        json.WriteString("before", test.Before.ToString().ToLowerInvariant());
        json.WriteString("now", test.Now.ToString().ToLowerInvariant());
        json.WriteString("failure", test.Failure?.Message);
        json.WriteEndObject();
    }
}
