using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>Where settings that are not on the command line come from: environment variables over the nearest qualitygate.json.</summary>
internal static class ConfigurationLayers
{
    /// <exception cref="QualityGateException">A layer cannot be used as written.</exception>
    public static Configuration Read(string target, Func<string, string?> variable)
    {
        Configuration file = ConfigurationReader.Find(FolderOf(target)) is { } path ? ConfigurationReader.Read(path) : new Configuration();
        Configuration environment = EnvironmentConfiguration.Read(variable);
        return new Configuration
        {
            Runs = environment.Runs ?? file.Runs,
            MinRuns = environment.MinRuns ?? file.MinRuns,
            Conditions = environment.Conditions ?? file.Conditions,
            Flaky = environment.Flaky ?? file.Flaky,
            FlakyMarkers = environment.FlakyMarkers ?? file.FlakyMarkers,
            Timeout = environment.Timeout ?? file.Timeout,
            Since = environment.Since ?? file.Since,
        };
    }

    private static string FolderOf(string target)
    {
        string path = Path.GetFullPath(target);
        return Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
    }
}
