using System.Text.Json;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Sarif;

/// <summary>Results as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), as code-scanning services take it: relative addresses, bounded.</summary>
internal static class SarifDocument
{
    /// <summary>GitHub refuses files with more.</summary>
    internal const int MaxResults = 25_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <param name="toolVersion">Of this tool.</param>
    /// <param name="all">By impact within each severity; the first of the worst are kept where there are too many.</param>
    /// <param name="missing">What was not seen, a sentence each.</param>
    /// <param name="isWhole">Whether all was seen that should have been.</param>
    public static string Write(string toolVersion, ImmutableArray<SarifResult> all, ImmutableArray<string> missing, bool isWhole)
    {
        ImmutableArray<SarifResult> results = [.. all.OrderByDescending(result => result.Severity).Take(MaxResults)];
        ImmutableArray<SarifRule> rules = [.. results.Select(result => result.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifTool.Write(json, toolVersion, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteInvocation(json, missing, all.Length - results.Length, isWhole);
            SarifResults.Write(json, results, rules);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>What was not seen belongs to the run: without it a file with few results reads as clean code.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, ImmutableArray<string> missing, int leftOut, bool isWhole)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isWhole);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (string text in missing)
            WriteNotification(json, isWhole ? "note" : "error", CaseText.Line(text));
        if (leftOut > 0)
            WriteNotification(json, "warning", $"{Figures.Count(leftOut)} more results are left out, the least urgent ones: services take {Figures.Count(MaxResults)}.");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string text)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        SarifText.Write(json, "message", text);
        json.WriteEndObject();
    }
}
