using System.Text;
using System.Text.Json;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>baseline update</c> and <c>baseline show</c> put on stdout under <c>--json</c>.</summary>
internal static class BaselineJson
{
    public static string Of(RatchetStep step, string path, ExitCode code) => Written(step.Baseline, path, code, json =>
    {
        json.WriteNumber("notProved", step.NotProved);
        json.WriteStartArray(step.IsHeldBack ? "notAccepted" : "accepted");
        foreach (Increase increase in step.Increases)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(increase.Kind.ToString()));
            json.WriteString("what", increase.What);
            json.WriteString("where", increase.Where);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Of(AuditBaseline baseline, string path) => Written(baseline, path, ExitCode.Passed, _ => { });

    private static string Written(AuditBaseline baseline, string path, ExitCode code, Action<Utf8JsonWriter> more)
    {
        BaselineNumbers numbers = BaselineNumbers.Of(baseline);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)code);
            json.WriteString("file", path);
            json.WriteString("commit", baseline.Commit);
            json.WriteNumber("tests", numbers.Tests);
            json.WriteNumber("flaky", numbers.Unreliable);
            json.WriteNumber("broken", numbers.Broken);
            json.WriteNumber("skipped", numbers.Skipped);
            json.WriteNumber("flakyMarkers", numbers.FlakyMarkers);
            json.WriteNumber("findings", numbers.Findings);
            more(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
