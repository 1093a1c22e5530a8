using System.Text.Json;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Repairs;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that a command of <c>history</c> with <c>--json</c> puts on stdout.</summary>
internal static class HistoryJson
{
    public static string Of(HistorySummary summary, ImmutableArray<Relapse> relapses, string place) => ReproJson.Write(json =>
    {
        Begin(json, place);
        json.WriteNumber("entries", summary.Entries);
        json.WriteNumber("runs", summary.Runs);
        json.WriteNumber("suites", summary.Suites);
        json.WriteNumber("tests", summary.Tests);
        json.WriteNumber("massFailures", summary.MassFailures);
        json.WriteStartArray("points");
        foreach (HistoryPoint point in summary.Points)
        {
            json.WriteStartObject();
            WriteSighting(json, "seen", point.Seen);
            json.WriteNumber("tests", point.Tests);
            json.WriteNumber("failing", point.Failing);
            if (point.Unreliable is { } unreliable)
                json.WriteNumber("unreliable", unreliable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTrends(json, summary.Noteworthy, relapses);
    });

    public static string Of(ImmutableArray<TestTrend> trends, ImmutableArray<Relapse> relapses) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)ExitCode.Passed);
        WriteTrends(json, trends, relapses);
    });

    public static string Of(IReadOnlyDictionary<Addition, int> counts, string place) => ReproJson.Write(json =>
    {
        Begin(json, place);
        json.WriteNumber("added", counts[Addition.Added]);
        json.WriteNumber("replaced", counts[Addition.Replaced]);
        json.WriteNumber("alreadyThere", counts[Addition.AlreadyThere]);
    });

    public static string Of(ImmutableArray<EntryKey> removable, int kept, string place) => ReproJson.Write(json =>
    {
        Begin(json, place);
        json.WriteNumber("kept", kept);
        json.WriteStartArray("removed");
        foreach (EntryKey entry in removable)
            json.WriteStringValue(entry.Origin);
        json.WriteEndArray();
    });

    private static void Begin(Utf8JsonWriter json, string place)
    {
        json.WriteNumber("exitCode", (int)ExitCode.Passed);
        json.WriteString("history", place);
    }

    private static void WriteTrends(Utf8JsonWriter json, ImmutableArray<TestTrend> trends, ImmutableArray<Relapse> relapses)
    {
        json.WriteStartArray("trends");
        foreach (TestTrend trend in trends)
        {
            json.WriteStartObject();
            ReproJson.WriteTest(json, trend.Test);
            json.WriteString("displayName", trend.DisplayName);
            json.WriteString("standing", JsonNamingPolicy.CamelCase.ConvertName(trend.Standing.ToString()));
            json.WriteString("lastVerdict", JsonNamingPolicy.CamelCase.ConvertName(trend.LastVerdict.ToString()));
            json.WriteString("cause", JsonNamingPolicy.CamelCase.ConvertName(trend.Cause.ToString()));
            ReproJson.WriteRate(json, trend.Rate);
            json.WriteNumber("flips", trend.Flips.Flips);
            json.WriteNumber("pairs", trend.Flips.Pairs);
            WriteSighting(json, "firstSeen", trend.FirstSeen);
            WriteSighting(json, "lastSeen", trend.LastSeen);
            WriteSighting(json, "firstFailed", trend.FirstFailed);
            WriteSighting(json, "lastFailed", trend.LastFailed);
            WriteSighting(json, "firstFlaky", trend.FirstFlaky);
            WriteSighting(json, "lastFlaky", trend.LastFlaky);
            if (trend.Change is { } change)
                WriteChange(json, change);
            if (relapses.FirstOrDefault(relapse => relapse.Test == trend.Test) is { } again)
                WriteSighting(json, "failedAgainAfterFix", again.FailedAgain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, RateChange change)
    {
        json.WriteStartObject("change");
        WriteSighting(json, "after", change.After);
        WriteSighting(json, "upTo", change.UpTo);
        json.WriteStartObject("old");
        ReproJson.WriteRate(json, change.Old);
        json.WriteEndObject();
        json.WriteStartObject("new");
        ReproJson.WriteRate(json, change.New);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSighting(Utf8JsonWriter json, string name, Sighting? seen)
    {
        if (seen is null)
            return;

        json.WriteStartObject(name);
        json.WriteString("at", seen.At.UtcDateTime);
        json.WriteString("commit", seen.Code.Commit);
        json.WriteString("branch", seen.Code.Branch);
        json.WriteEndObject();
    }
}
