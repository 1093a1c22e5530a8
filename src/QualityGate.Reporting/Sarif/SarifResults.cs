using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Cases;

namespace QualityGate.Reporting.Sarif;

/// <summary>The results of a run.</summary>
internal static class SarifResults
{
    /// <summary>How many other places and tests of a result are named.</summary>
    private const int MostBeside = 100;

    public static void Write(Utf8JsonWriter json, ImmutableArray<SarifResult> results, ImmutableArray<SarifRule> rules)
    {
        Dictionary<string, int> indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index, StringComparer.Ordinal);
        Dictionary<string, int> repeated = new(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (SarifResult result in results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", result.Rule.Id);
            json.WriteNumber("ruleIndex", indexes[result.Rule.Id]);
            json.WriteString("level", LevelOf(result.Severity));
            SarifText.Write(json, "message", result.Message);
            json.WriteStartArray("locations");
            SarifPlaces.Write(json, result.Location, result.Column, result.EndColumn);
            json.WriteEndArray();
            WriteBeside(json, result.Beside);
            repeated[result.Fingerprint] = repeated.GetValueOrDefault(result.Fingerprint) + 1;
            json.WriteStartObject("partialFingerprints");
            json.WriteString("primaryLocationLineHash", $"{result.Fingerprint}:{repeated[result.Fingerprint]}");
            json.WriteEndObject();
            WriteProperties(json, result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBeside(Utf8JsonWriter json, ImmutableArray<SourceLocation> beside)
    {
        if (beside.IsEmpty)
            return;

        json.WriteStartArray("relatedLocations");
        foreach (SourceLocation place in beside.Take(MostBeside))
            SarifPlaces.Write(json, place, 1, 1);
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartObject("properties");
        json.WriteString("rootCause", result.Rule.Cause.ToString());
        if (result.Confidence != FindingConfidence.Unknown)
            json.WriteString("confidence", result.Confidence.ToString().ToLowerInvariant());
        foreach ((string name, string value) in result.Properties)
            json.WriteString(name, value);
        if (!result.Tests.IsEmpty)
        {
            json.WriteStartArray("tests");
            foreach (string test in result.Tests.Take(MostBeside))
                json.WriteStringValue(CaseText.Name(test));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Unknown => "none",
        FindingSeverity.Info => "note",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => throw new UnreachableException(),
    };
}
