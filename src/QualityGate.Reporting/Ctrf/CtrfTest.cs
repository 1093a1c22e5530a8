using System.Text.Json;
using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Ctrf;

/// <summary>One test of a CTRF report. The runs are its attempts: the last one is the test itself, those before it are listed.</summary>
internal static class CtrfTest
{
    /// <summary>How many attempts are listed.</summary>
    private const int MostAttempts = 500;

    public static void Write(Utf8JsonWriter json, LogicalCase one)
    {
        json.WriteStartObject();
        json.WriteString("id", StableGuid.Of(one));
        json.WriteString("name", one.Name);
        json.WriteString("status", CtrfStatuses.NameOf(CtrfStatuses.Of(one)));
        json.WriteNumber("duration", (long)Math.Round(one.Duration.TotalMilliseconds));
        json.WriteStartArray("suite");
        json.WriteStringValue(CaseText.Name(one.Suite.ToString()));
        json.WriteStringValue(one.Class);
        json.WriteEndArray();
        if (one.Message.Length > 0)
            json.WriteString("message", one.Message);
        if (one.Failures is [var failure, ..])
            json.WriteString("trace", failure.Details);
        if (one.Test is { } test)
            WriteTest(json, one, test);
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, LogicalCase one, AuditedTest test)
    {
        if (test.Location is { } location)
        {
            json.WriteNumber("line", location.Line);
            json.WriteString("filePath", CaseText.Line(location.File));
        }

        json.WriteString("rawStatus", VerdictWords.Name(test.Verdict));
        WriteTags(json, test);
        if (!one.Failures.IsEmpty && one.Attempts.Length > 1)
            WriteAttempts(json, one);
        if (CtrfStatuses.IsFlaky(one))
            json.WriteBoolean("flaky", true);
        WriteExtra(json, one, test);
    }

    private static void WriteTags(Utf8JsonWriter json, AuditedTest test)
    {
        if (test.Diagnosis is not { Cause: not RootCause.Unclassified } diagnosis)
            return;

        json.WriteStartArray("tags");
        json.WriteStringValue(CauseWords.Name(diagnosis.Cause));
        json.WriteEndArray();
    }

    private static void WriteAttempts(Utf8JsonWriter json, LogicalCase one)
    {
        json.WriteNumber("retries", one.Attempts.Length - 1);
        json.WriteStartArray("retryAttempts");
        foreach ((int index, Attempt attempt) in one.Attempts.SkipLast(1).Take(MostAttempts).Index())
        {
            json.WriteStartObject();
            json.WriteNumber("attempt", index + 1);
            json.WriteString("status", CtrfStatuses.NameOf(CtrfStatuses.Of(attempt.Outcome)));

            // Of each way of failing only the first is kept word for word.
            if (attempt.Outcome.IsFailure() && one.Failures.FirstOrDefault(failure => failure.FirstRun == attempt.Run) is { } failure)
                json.WriteString("message", failure.Title);
            json.WriteStartObject("extra");
            json.WriteNumber("run", attempt.Run);
            json.WriteString("conditions", attempt.Conditions.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExtra(Utf8JsonWriter json, LogicalCase one, AuditedTest test)
    {
        json.WriteStartObject("extra");
        json.WriteNumber("failures", test.Verdict.Rate.Failures);
        json.WriteNumber("trials", test.Verdict.Rate.Trials);
        if (!one.Failures.IsEmpty)
        {
            json.WriteStartArray("evidence");
            foreach (string line in one.Evidence)
                json.WriteStringValue(line);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
