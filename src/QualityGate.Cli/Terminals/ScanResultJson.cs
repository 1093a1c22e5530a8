using System.Text;
using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>scan --json</c> puts on stdout; the same without loss is what <c>--format json</c> writes.</summary>
internal static class ScanResultJson
{
    public static string Of(ScanConclusion conclusion, IEnumerable<string> documents)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)conclusion.ExitCode);
            Write(json, "exitCodes", conclusion.ExitCodes, code => json.WriteNumberValue((int)code));
            json.WriteNumber("filesRead", conclusion.Scans.Sum(scan => scan.Files));
            Write(json, "findings", conclusion.Scans.SelectMany(scan => scan.Findings, (scan, finding) => (scan, finding)), found => Write(json, found.scan, found.finding));
            Write(json, "markers", conclusion.Scans.SelectMany(scan => scan.Markers), marker => Write(json, marker));
            Write(json, "gaps", conclusion.Scans.SelectMany(scan => scan.Gaps, (scan, gap) => (scan, gap)), seen => Write(json, seen.scan, seen.gap));
            Write(json, "faults", conclusion.Faults, fault => json.WriteStringValue(fault.Message));
            Write(json, "files", documents, path => json.WriteStringValue(path));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ProjectScan scan, StaticFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("title", finding.Title);
        json.WriteString("cause", Camel(finding.Cause));
        json.WriteString("severity", Camel(finding.Severity));
        json.WriteString("confidence", Camel(finding.Confidence));
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Location.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("project", scan.Suite.ToString());
        json.WriteBoolean("isProduct", scan.IsProduct);
        json.WriteString("fix", finding.Repair?.Title);
        Write(json, "tests", finding.Tests, test => json.WriteStringValue(test.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FlakyMarker marker)
    {
        json.WriteStartObject();
        json.WriteString("test", marker.Test.Method.Length == 0 ? marker.Test.Class : marker.Test.FullName);
        json.WriteString("kind", Camel(marker.Kind));
        json.WriteString("text", marker.Text);
        json.WriteString("file", marker.Location?.File);
        json.WriteNumber("line", marker.Location?.Line ?? 0);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProjectScan scan, ScanGap gap)
    {
        json.WriteStartObject();
        json.WriteString("project", scan.Suite.ToString());
        json.WriteString("kind", Camel(gap.Kind));
        json.WriteString("message", gap.Message);
        Write(json, "details", gap.Details, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        json.WriteEndArray();
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
