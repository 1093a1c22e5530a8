using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>Where settings that are not on the command line come from: environment variables over a file.</summary>
internal static class ConfigurationLayers
{
    /// <param name="target">The nearest qualitygate.json from here upwards is read, if there is one.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    /// <param name="file">The file to read instead; null for the nearest.</param>
    /// <exception cref="QualityGateException">A layer cannot be used as written.</exception>
    public static Configuration Read(string target, Func<string, string?> variable, string? file = null)
    {
        Configuration below = (file ?? Find(target)) is { } path ? ConfigurationReader.Read(path) : new Configuration();
        return EnvironmentReader.Read(variable).Over(below);
    }

    /// <summary>The nearest file; null when there is none.</summary>
    public static string? Find(string target) => ConfigurationReader.Find(FolderOf(target));

    private static string FolderOf(string target)
    {
        string path = Path.GetFullPath(target);
        return Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
    }
}
