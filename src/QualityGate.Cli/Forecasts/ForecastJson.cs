using System.Text;
using System.Text.Json;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Forecasts;

/// <summary>A forecast as the one line that <c>--json</c> puts on stdout. Times are in seconds, and null when not known.</summary>
internal static class ForecastJson
{
    public static string Of(Forecast forecast, ExitCode code)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)code);
            json.WriteString("shard", forecast.Settings.Shard?.ToString());
            json.WriteNumber("tests", forecast.Tests);
            json.WriteNumber("runs", forecast.Runs);
            WriteSeconds(json, forecast.Time);
            json.WriteStartArray("suites");
            foreach (SuiteForecast suite in forecast.Suites)
                Write(json, suite);
            json.WriteEndArray();
            json.WriteStartArray("faults");
            foreach (string message in forecast.Faults.Select(fault => fault.Message))
                json.WriteStringValue(message);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SuiteForecast suite)
    {
        json.WriteStartObject();
        json.WriteString("suite", suite.Discovery.Suite.ToString());
        json.WriteNumber("tests", suite.Discovery.Tests.Length);
        json.WriteNumber("leftOut", suite.Discovery.FilteredOut);
        json.WriteNumber("setAside", suite.Discovery.SetAside.Length);
        json.WriteStartArray("conditions");
        foreach (ConditionForecast conditions in suite.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("conditions", conditions.Conditions.Name);
            json.WriteNumber("runs", conditions.Runs);
            WriteSeconds(json, conditions.Each);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSeconds(Utf8JsonWriter json, TimeSpan? time)
    {
        if (time is { } known)
            json.WriteNumber("seconds", Math.Round(known.TotalSeconds, 3));
        else
            json.WriteNull("seconds");
    }
}
