using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Scans;

/// <summary>Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), as code-scanning services take it: relative addresses, bounded.</summary>
internal static class SarifDocument
{
    /// <summary>GitHub refuses files with more.</summary>
    private const int MaxResults = 25_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string BaseId = "%SRCROOT%";

    /// <param name="toolVersion">Of this tool.</param>
    /// <param name="all">What was found; the worst are kept where there are too many.</param>
    /// <param name="missing">What was not seen, a sentence each.</param>
    /// <param name="isWhole">Whether all was seen that should have been.</param>
    public static string Write(string toolVersion, ImmutableArray<StaticFinding> all, ImmutableArray<string> missing, bool isWhole)
    {
        ImmutableArray<StaticFinding> findings = [.. all.OrderByDescending(finding => finding.Severity).Take(MaxResults)];
        ImmutableArray<StaticFinding> rules = [.. findings.DistinctBy(finding => finding.Rule).OrderBy(finding => finding.Rule, StringComparer.Ordinal)];
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, toolVersion, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteInvocation(json, missing, isWhole);
            WriteResults(json, findings, [.. rules.Select(rule => rule.Rule)]);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        // As in every document of ours: what begins with these would command a build's log.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("#", @"\u0023", StringComparison.Ordinal) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, string toolVersion, ImmutableArray<StaticFinding> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "QualityGate");
        json.WriteString("version", toolVersion);
        json.WriteStartArray("rules");
        foreach (StaticFinding rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Rule);
            WriteText(json, "shortDescription", rule.Title.Length == 0 ? rule.Rule : rule.Title);
            if (rule.Link is { } link)
                json.WriteString("helpUri", link);
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("flaky-tests");
            json.WriteStringValue(rule.Cause.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What was not seen belongs to the run: without it a file with few results reads as clean code.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, ImmutableArray<string> missing, bool isWhole)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isWhole);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (string text in missing)
        {
            json.WriteStartObject();
            json.WriteString("level", isWhole ? "note" : "error");
            WriteText(json, "message", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, ImmutableArray<StaticFinding> findings, ImmutableArray<string> rules)
    {
        Dictionary<string, int> repeated = new(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (StaticFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule);
            json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
            json.WriteString("level", LevelOf(finding.Severity));
            WriteText(json, "message", finding.Message);
            json.WriteStartArray("locations");
            WriteLocation(json, finding.Location, finding.Column, finding.EndColumn);
            json.WriteEndArray();
            if (!finding.Beside.IsEmpty)
            {
                json.WriteStartArray("relatedLocations");
                foreach (SourceLocation beside in finding.Beside)
                    WriteLocation(json, beside, 1, 1);
                json.WriteEndArray();
            }

            string hash = FindingFingerprint.Of(finding);
            repeated[hash] = repeated.GetValueOrDefault(hash) + 1;
            json.WriteStartObject("partialFingerprints");
            json.WriteString("primaryLocationLineHash", $"{hash}:{repeated[hash]}");
            json.WriteEndObject();
            WriteProperties(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, StaticFinding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("rootCause", finding.Cause.ToString());
        if (finding.Confidence != FindingConfidence.Unknown)
            json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
        if (!finding.Tests.IsEmpty)
        {
            json.WriteStartArray("tests");
            foreach (ConcernedTest test in finding.Tests)
                json.WriteStringValue(test.ToString());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation place, int column, int endColumn)
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
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", column);
        if (endColumn > column)
            json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
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
