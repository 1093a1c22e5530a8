using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>The keys of qualitygate.json, read from environment variables named <c>QUALITYGATE_</c> and the key in capitals.</summary>
internal static class EnvironmentConfiguration
{
    private const string Prefix = "QUALITYGATE_";

    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    public static Configuration Read(Func<string, string?> variable)
    {
        return new Configuration
        {
            Runs = OptionText.Number(Name("RUNS"), Value("RUNS"), 1),
            MinRuns = OptionText.Number(Name("MINRUNS"), Value("MINRUNS"), 1),
            Conditions = Value("CONDITIONS") is { } names ? ConditionNames.Read(Name("CONDITIONS"), names) : null,
            Flaky = OptionText.Number(Name("FLAKY"), Value("FLAKY"), 0),
            FlakyMarkers = OptionText.Number(Name("FLAKYMARKERS"), Value("FLAKYMARKERS"), 0),
            Timeout = OptionText.Duration(Name("TIMEOUT"), Value("TIMEOUT")),
            Since = Value("SINCE"),
        };

        // An empty variable is how many CI systems say "not set".
        string? Value(string key) => variable(Name(key)) is { Length: > 0 } value ? value : null;
    }

    private static string Name(string key) => Prefix + key;
}
