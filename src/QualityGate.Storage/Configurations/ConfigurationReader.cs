using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>
/// Reads <c>qualitygate.json</c>: JSON that may hold comments and trailing commas, with exactly the keys of
/// <see cref="ConfigurationKeys"/>. What is not understood is refused: a misspelt key must not leave a gate open.
/// </summary>
public static class ConfigurationReader
{
    public const string FileName = "qualitygate.json";

    /// <summary>
    /// The nearest <see cref="FileName"/> in a folder or above it, up to the root of its git work tree, or of the file system when it
    /// is in none; null when there is none.
    /// </summary>
    public static string? Find(string startDirectory)
    {
        for (DirectoryInfo? folder = new(startDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, FileName);
            if (File.Exists(candidate))
                return candidate;

            // A folder in a repository of its own, a file in a linked work tree or a submodule.
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                return null;
        }

        return null;
    }

    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is no such file, or it cannot be used as written; says the line and what is expected there.
    /// <see cref="FaultKind.Environment"/>: the file cannot be read.
    /// </exception>
    public static Configuration Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new QualityGateException(FaultKind.Usage, $"There is no configuration file {path}.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"The configuration file {path} cannot be read: {exception.Message}", exception);
        }

        ConfigurationNode root = ConfigurationSyntax.Parse(bytes, path);
        Configuration configuration = new ConfigurationMeaning(path).Of(root);
        new Contradictions(path, root).Refuse(configuration);
        return configuration;
    }
}
