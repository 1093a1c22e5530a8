using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>gate --json</c> puts on stdout: the decision with every condition.</summary>
internal static class GateJson
{
    public static string Of(Conclusion conclusion, string audit, string policy)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)conclusion.ExitCode);
            json.WriteStartArray("exitCodes");
            foreach (ExitCode code in conclusion.ExitCodes)
                json.WriteNumberValue((int)code);
            json.WriteEndArray();
            json.WriteString("decision", ResultJson.Word(conclusion.Decision));
            json.WriteString("audit", audit);
            json.WriteString("policy", policy);
            json.WriteString("profile", conclusion.Policy.Profile);
            json.WriteBoolean("hasBaseline", conclusion.Facts.Baseline is not null);
            json.WriteString("historyOf", conclusion.Facts.Baseline is null ? conclusion.Facts.History?.Branch : null);
            QuarantineJson.WriteStanding(json, conclusion.Quarantine);
            json.WriteStartArray("conditions");
            foreach (GateCondition condition in conclusion.Decision.Conditions)
                Write(json, condition);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, GateCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("rule", JsonNamingPolicy.CamelCase.ConvertName(condition.Rule.ToString()));
        json.WriteString("key", GateKeys.Of(condition.Rule)?.Name);
        json.WriteString("projects", condition.Projects);
        WriteNumber(json, "expected", condition.Expected);
        WriteNumber(json, "actual", condition.Actual);
        json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(condition.Status.ToString()));
        json.WriteStartArray("evidence");
        foreach (GateEvidence evidence in condition.Evidence)
            Write(json, evidence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GateEvidence evidence)
    {
        json.WriteStartObject();
        switch (evidence)
        {
            case GateEvidence.OfTest(var test, var runs):
                json.WriteString("test", test.ToString());
                json.WriteString("suite", test.Suite.ToString());
                WriteRuns(json, runs);
                break;
            case GateEvidence.OfUnprovedTest(var test):
                json.WriteString("test", test.ToString());
                json.WriteString("suite", test.Suite.ToString());
                json.WriteBoolean("isProvedMended", false);
                break;
            case GateEvidence.OfRuns(var suite, var conditions, var runs):
                json.WriteString("suite", suite.ToString());
                json.WriteString("conditions", conditions.Name);
                WriteRuns(json, runs);
                break;
            case GateEvidence.OfPlace(var what, var place):
                json.WriteString("what", what);
                json.WriteString("file", place.File);
                json.WriteNumber("line", place.Line);
                break;
            case GateEvidence.OfName(var name):
                json.WriteString("what", name);
                break;
            case GateEvidence.OfShards(var missing):
                WriteRuns(json, missing, "missingShards");
                break;
            case GateEvidence.Lacking(var fact):
                json.WriteString("lacking", JsonNamingPolicy.CamelCase.ConvertName(fact.ToString()));
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }

    private static void WriteRuns(Utf8JsonWriter json, ImmutableArray<int> runs, string name = "runs")
    {
        json.WriteStartArray(name);
        foreach (int run in runs)
            json.WriteNumberValue(run);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
