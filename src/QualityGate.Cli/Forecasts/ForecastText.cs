using System.Globalization;
using QualityGate.Core.Planning;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Forecasts;

/// <summary>A forecast for people.</summary>
internal static class ForecastText
{
    /// <summary>Lines with LF at the end of each.</summary>
    public static string Of(Forecast forecast)
    {
        IEnumerable<string> lines =
        [
            .. forecast.Faults.Select(fault => $"not audited: {(fault.Subject is null ? "" : $"{fault.Subject}: ")}{fault.Message}"),
            .. forecast.Suites.SelectMany(Lines),
            "",
            .. Shard(forecast.Settings),
            $"In all   {Count(forecast.Tests, "test")}, {Count(forecast.Runs, "run")} of whole suites, {Time(forecast.Time)}",
            .. Besides(forecast.Settings),
            .. forecast.Settings.Unavailable.Select(missing => $"Not run  {missing.Conditions}: {missing.Reason}; {missing.Fix}"),
            "Nothing was run, and nothing was written but what the build writes.",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Lines(SuiteForecast suite)
    {
        string left = suite.Discovery.FilteredOut > 0 ? $", {Number(suite.Discovery.FilteredOut)} left out" : "";
        string aside = suite.Discovery.SetAside.Length is var skipped and > 0 ? $", {Number(skipped)} in quarantine and not run" : "";
        int width = suite.Conditions.Select(conditions => conditions.Conditions.Name.Length).DefaultIfEmpty().Max();
        return
        [
            $"{suite.Discovery.Suite}: {Count(suite.Discovery.Tests.Length, "test")}{left}{aside}",
            .. suite.Conditions.Select(conditions => $"  {conditions.Conditions.Name.PadRight(width)}  {Count(conditions.Runs, "run")}{(conditions.Each is { } each ? $", {Rounded(each)} each" : "")}"),
        ];
    }

    private static IEnumerable<string> Shard(RunSettings settings)
    {
        if (settings.Shard is { } shard)
            yield return $"Shard    {shard.Index} of {shard.Total}: what stands here is its share";
    }

    private static IEnumerable<string> Besides(RunSettings settings)
    {
        if (settings is { Shard: not null } && (settings.Profile != Profile.Quick || settings.UntilPower is not null))
            yield return "Besides  nothing here: what is spent besides is for the audit that the shards are merged to";
        else if (settings.Profile == Profile.Standard)
            yield return "Besides  up to the time of ten runs of each suite, and as much again where tests seem to depend on their order";
        else if (settings.Profile == Profile.Deep || settings.UntilPower is not null)
            yield return "Besides  further runs, until --max-time or --until-power ends them";
    }

    private static string Time(TimeSpan? time) => time is { } known
        ? $"about {Rounded(known)} after the build, as the runs of the last audit took"
        : "for a time that is known once each has run: no audit of all this lies in the output folder";

    private static string Rounded(TimeSpan time) => time < TimeSpan.FromSeconds(10)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
        : Durations.Format(TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds)));

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
