using System.Text;
using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>--json</c> puts on stdout: the decision and where the rest lies.</summary>
internal static class ResultJson
{
    public static string Of(Conclusion conclusion, IEnumerable<string> files) => Of(conclusion, conclusion.ExitCodes, Word(conclusion.Decision), files);

    /// <summary>Of an audit whose gate is asked later.</summary>
    public static string Ungated(Conclusion conclusion, ExitCode code, IEnumerable<string> files) => Of(conclusion, [code], "none", files);

    private static string Of(Conclusion conclusion, ImmutableArray<ExitCode> codes, string decision, IEnumerable<string> files) => Write(json =>
    {
        WriteCodes(json, codes);
        json.WriteString("decision", decision);
        json.WriteNumber("tests", conclusion.Audit.Numbers.Tests);
        json.WriteNumber("runs", conclusion.Audit.Numbers.Runs);
        json.WriteNumber("stable", conclusion.Audit.Numbers.Stable);
        json.WriteNumber("flaky", conclusion.Audit.Numbers.Flaky);
        json.WriteNumber("conditionDependent", conclusion.Audit.Numbers.ConditionDependent);
        json.WriteNumber("orderDependent", conclusion.Audit.Numbers.OrderDependent);
        json.WriteNumber("broken", conclusion.Audit.Numbers.Broken);
        json.WriteNumber("skipped", conclusion.Audit.Numbers.Skipped);
        json.WriteNumber("inconclusive", conclusion.Audit.Numbers.Inconclusive);
        QuarantineJson.WriteStanding(json, conclusion.Quarantine);
        WriteTexts(json, "faults", conclusion.Audit.Faults.Select(fault => fault.Message));
        WriteTexts(json, "files", files);
    });

    public static string Of(Fault fault, ExitCode code) => Write(json =>
    {
        WriteCodes(json, [code]);
        WriteTexts(json, "faults", [fault.Message, .. fault.Details]);
    });

    private static string Write(Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteCodes(Utf8JsonWriter json, ImmutableArray<ExitCode> codes)
    {
        json.WriteNumber("exitCode", (int)codes[0]);
        json.WriteStartArray("exitCodes");
        foreach (ExitCode code in codes)
            json.WriteNumberValue((int)code);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static string Word(GateDecision decision) => decision switch
    {
        GateDecision.Passed => "passed",
        GateDecision.Failed => "failed",
        GateDecision.Undecided => "undecided",
        _ => throw new UnreachableException(),
    };
}
