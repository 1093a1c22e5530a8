using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>repro --json</c> puts on stdout, and that <c>replay --json</c> does for a file of it.</summary>
internal static class ReproJson
{
    public static string Of(TestId test, SearchReading search, string? file, ExitCode code) => Write(json =>
    {
        json.WriteNumber("exitCode", (int)code);
        WriteTest(json, test);
        json.WriteBoolean("reproduced", search.IsReproduced);
        json.WriteString("file", file);
        json.WriteNumber("runs", search.Runs);
        json.WritePropertyName("measured");
        WriteOrNull(json, search.Measured);
        json.WriteStartArray("tried");
        foreach (CircumstanceTally tally in search.Tried)
            WriteTally(json, tally);
        json.WriteEndArray();
    });

    public static string Of(Reproducer reproducer, CircumstanceTally now, ExitCode code) => Write(json =>
    {
        json.WriteNumber("exitCode", (int)code);
        WriteTest(json, reproducer.Test);
        json.WritePropertyName("now");
        WriteTally(json, now);
    });

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void WriteTest(Utf8JsonWriter json, TestId test)
    {
        json.WriteString("test", test.FullName);
        json.WriteString("suite", test.Suite.ToString());
    }

    public static void WriteTally(Utf8JsonWriter json, CircumstanceTally tally)
    {
        json.WriteStartObject();
        WriteWhere(json, tally.Circumstances);
        WriteRate(json, tally.Rate);
        json.WriteNumber("lost", tally.Lost);
        json.WriteNumber("secondsARun", Math.Round(tally.CostOfARun.TotalSeconds, 3));
        json.WriteEndObject();
    }

    public static void WriteWhere(Utf8JsonWriter json, Circumstances circumstances)
    {
        json.WriteString("conditions", circumstances.Conditions.Name);
        json.WriteString("company", circumstances.Behind.IsEmpty ? circumstances.Company.ToString().ToLowerInvariant() : "behind");
        json.WriteStartArray("behind");
        foreach (TestId test in circumstances.Behind)
            json.WriteStringValue(test.FullName);
        json.WriteEndArray();
        if (circumstances.Seed is { } seed)
            json.WriteNumber("seed", seed);
    }

    public static void WriteRate(Utf8JsonWriter json, FailureRate rate)
    {
        json.WriteNumber("failures", rate.Failures);
        json.WriteNumber("trials", rate.Trials);
        json.WriteNumber("lower", Math.Round(rate.Interval.Lower, 6));
        json.WriteNumber("upper", Math.Round(rate.Interval.Upper, 6));
    }

    private static void WriteOrNull(Utf8JsonWriter json, CircumstanceTally? tally)
    {
        if (tally is null)
            json.WriteNullValue();
        else
            WriteTally(json, tally);
    }
}
