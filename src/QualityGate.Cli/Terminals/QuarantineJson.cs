using System.Globalization;
using System.Text.Json;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Quarantines;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that the <c>quarantine</c> commands put on stdout under <c>--json</c>.</summary>
internal static class QuarantineJson
{
    public static string Of(Quarantine quarantine, ExitCode code, QuarantineStanding? standing = null) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)code);
        json.WriteString("today", Day(quarantine.Today));
        WriteAll(json, "entries", quarantine.Entries, entry => WriteEntry(json, entry, quarantine.Today, standing?.Entries.FirstOrDefault(each => each.Entry == entry)));
    });

    /// <summary>Of an entry that was added or removed.</summary>
    public static string Of(QuarantineEntry entry, DateOnly today, string file, bool isWritten) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)ExitCode.Passed);
        json.WriteString("file", file);
        json.WriteBoolean("written", isWritten);
        json.WritePropertyName("entry");
        WriteEntry(json, entry, today, standing: null);
    });

    public static string Of(ImmutableArray<QuarantineSuggestion> suggestions) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)ExitCode.Passed);
        WriteAll(json, "suggestions", suggestions, suggestion => Write(json, suggestion));
    });

    public static string Of(QuarantineExport export, string format) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)ExitCode.Passed);
        json.WriteString("format", format);
        json.WriteString("text", export.Text);
        WriteAll(json, "leftOut", export.LeftOut, json.WriteStringValue);
    });

    /// <summary>Its numbers, as part of another object.</summary>
    public static void WriteStanding(Utf8JsonWriter json, QuarantineStanding? standing)
    {
        if (standing is null)
        {
            json.WriteNull("quarantine");
            return;
        }

        json.WriteStartObject("quarantine");
        json.WriteNumber("entries", standing.Entries.Length);
        json.WriteNumber("covered", standing.Covered.Length);
        json.WriteNumber("notRun", standing.SetAside.Length);
        json.WriteNumber("notCovered", standing.Refused.Length);
        json.WriteNumber("over", standing.Entries.Count(entry => entry.State != QuarantineState.Active));
        json.WriteNumber("ownerless", standing.Entries.Count(entry => entry.IsOwnerless));
        json.WriteNumber("withoutTest", standing.Entries.Count(entry => entry.IsBroken));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuarantineSuggestion suggestion)
    {
        json.WriteStartObject();
        (string what, string id, string? project, int? clean, int? needed) = suggestion switch
        {
            QuarantineSuggestion.Add(var test, var draft) => ("add", test.Id.FullName, (string?)test.Id.Suite.Project, (int?)null, (int?)draft.CleanRuns),
            QuarantineSuggestion.Remove(var entry, var runs) => ("remove", entry.Id, entry.Project, (int?)runs, entry.CleanRuns),
            QuarantineSuggestion.Mended(var entry) => ("remove", entry.Id, entry.Project, (int?)null, entry.CleanRuns),
            QuarantineSuggestion.Keep(var entry, var runs) => ("keep", entry.Id, entry.Project, (int?)runs, entry.CleanRuns),
            _ => throw new UnreachableException(),
        };
        json.WriteString("suggestion", what);
        json.WriteString("id", id);
        json.WriteString("project", project);
        WriteNumber(json, "cleanRuns", clean);
        WriteNumber(json, "cleanRunsNeeded", needed);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, QuarantineEntry entry, DateOnly today, EntryStanding? standing)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("name", entry.Name);
        json.WriteString("project", entry.Project);
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(entry.StateOn(today).ToString()));
        json.WriteString("mode", JsonNamingPolicy.CamelCase.ConvertName(entry.Mode.ToString()));
        json.WriteString("cause", JsonNamingPolicy.CamelCase.ConvertName(entry.Cause.ToString()));
        json.WriteString("reason", entry.Reason);
        json.WriteString("owner", entry.Owner);
        json.WriteString("issue", entry.Issue);
        json.WriteString("added", Day(entry.Added));
        json.WriteString("expires", Day(entry.Expires));
        WriteAll(json, "when", entry.When, conditions => json.WriteStringValue(conditions.Name));
        WriteNumber(json, "failures", entry.Rate?.Failures);
        WriteNumber(json, "trials", entry.Rate?.Trials);
        WriteNumber(json, "cleanRunsNeeded", entry.CleanRuns);
        if (standing is not null)
        {
            json.WriteBoolean("namesNoTest", standing.IsBroken);
            WriteAll(json, "tests", standing.Tests, test => Write(json, test));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuarantinedTest test)
    {
        json.WriteStartObject();
        ReproJson.WriteTest(json, test.Test);
        json.WriteString("answer", JsonNamingPolicy.CamelCase.ConvertName(test.Answer.ToString()));
        json.WriteNumber("failures", test.Now.Failures);
        json.WriteNumber("trials", test.Now.Trials);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
