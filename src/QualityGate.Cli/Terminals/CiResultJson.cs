using System.Text;
using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Words;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>lint-ci --json</c> puts on stdout; the same without loss is what <c>--format json</c> writes.</summary>
internal static class CiResultJson
{
    public static string Of(CiConclusion conclusion, IEnumerable<string> documents)
    {
        CiHonesty honesty = conclusion.Honesty;
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)conclusion.ExitCode);
            Write(json, "exitCodes", conclusion.ExitCodes, code => json.WriteNumberValue((int)code));
            json.WriteNumber("definitions", honesty.Definitions.Length);
            json.WriteNumber("testRuns", honesty.TestRuns);
            Write(json, "findings", honesty.Findings, finding => Write(json, finding));
            json.WriteNumber("suppressed", honesty.Suppressed.Length);
            Write(json, "notFollowed", honesty.Gaps, gap => json.WriteStringValue($"{gap.Location}: {gap.Text}"));
            Write(json, "faults", honesty.Faults, fault => json.WriteStringValue(fault.Message));
            Write(json, "files", documents, path => json.WriteStringValue(path));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, CiFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", CiRules.IdOf(finding.Rule));
        json.WriteString("mask", JsonNamingPolicy.CamelCase.ConvertName(finding.Mask.ToString()));
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("message", CiMaskWords.Sentence(finding));
        json.WriteString("mend", CiMaskWords.Mend(finding));
        json.WriteString("file", finding.Location.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("definition", finding.Definition);
        json.WriteString("job", finding.Job);
        json.WriteString("step", finding.Step);
        json.WriteString("text", finding.Text);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        json.WriteEndArray();
    }
}
