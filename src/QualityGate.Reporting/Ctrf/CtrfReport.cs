using System.Text.Json;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Ctrf;

/// <summary>The audit in the Common Test Report Format (github.com/ctrf-io/ctrf, version 0.0.0). What it has no name for stands under <c>extra</c>.</summary>
internal static class CtrfReport
{
    public const string FileName = "audit.ctrf.json";

    public static string Write(Conclusion conclusion)
    {
        ImmutableArray<CaseSuite> suites = CaseList.Of(conclusion);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("reportFormat", "CTRF");
            json.WriteString("specVersion", "0.0.0");
            json.WriteString("timestamp", conclusion.Audit.Subject.StartedAt.UtcDateTime);
            json.WriteString("generatedBy", "QualityGate");
            json.WriteStartObject("results");
            WriteTool(json, conclusion.Audit.Subject);
            WriteSummary(json, conclusion.Audit, suites);
            json.WriteStartArray("tests");
            foreach (LogicalCase one in suites.SelectMany(suite => suite.Cases))
                CtrfTest.Write(json, one);
            json.WriteEndArray();
            WriteEnvironment(json, conclusion.Audit.Subject);
            WriteVerdict(json, conclusion);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, AuditSubject subject)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "QualityGate");
        json.WriteString("version", CaseText.Line(subject.ToolVersion));
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Audit audit, ImmutableArray<CaseSuite> suites)
    {
        ILookup<CtrfStatus, LogicalCase> cases = suites.SelectMany(suite => suite.Cases).ToLookup(CtrfStatuses.Of);
        json.WriteStartObject("summary");
        json.WriteNumber("tests", cases.Sum(status => status.Count()));
        json.WriteNumber("passed", cases[CtrfStatus.Passed].Count());
        json.WriteNumber("failed", cases[CtrfStatus.Failed].Count());
        json.WriteNumber("skipped", cases[CtrfStatus.Skipped].Count());
        json.WriteNumber("pending", 0);
        json.WriteNumber("other", cases[CtrfStatus.Other].Count());
        json.WriteNumber("flaky", cases.SelectMany(status => status).Count(CtrfStatuses.IsFlaky));
        json.WriteNumber("suites", suites.Length);
        json.WriteNumber("start", audit.Subject.StartedAt.ToUnixTimeMilliseconds());
        json.WriteNumber("stop", AuditSpan.EndOf(audit).ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    private static void WriteEnvironment(Utf8JsonWriter json, AuditSubject subject)
    {
        json.WriteStartObject("environment");
        if (subject.Commit is { } commit)
            json.WriteString("commit", CaseText.Line(commit));
        if (subject.Branch is { } branch)
            json.WriteString("branchName", CaseText.Line(branch));
        json.WriteString("osPlatform", CaseText.Line(subject.Machine.OperatingSystem));
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Conclusion conclusion)
    {
        json.WriteStartObject("extra");
        json.WriteString("target", CaseText.Name(conclusion.Audit.Subject.Target));
        json.WriteString("verdict", DecisionWords.Of(conclusion.Decision));
        json.WriteNumber("exitCode", (int)conclusion.ExitCode);
        json.WriteEndObject();
    }
}
