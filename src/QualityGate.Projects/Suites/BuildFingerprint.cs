using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>
/// Tells one build from another, so that runs of different code are never counted together. The test assembly alone would not do:
/// it stays the same when only the code under test changes.
/// </summary>
public static class BuildFingerprint
{
    private const int Characters = 32;

    // What holds code, and what decides how it is run. Tests may write other files beside themselves.
    private static readonly ImmutableArray<string> Endings = [".dll", ".exe", ".runtimeconfig.json", ".deps.json", "xunit.runner.json", ".testconfig.json"];

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>128 bits of SHA-256 in hexadecimal, over the names and contents of the files beside the test assembly and the settings file.</summary>
    /// <exception cref="QualityGateException">A file cannot be read (environment).</exception>
    public static string Of(TestSuite suite)
    {
        string folder = Path.GetDirectoryName(suite.AssemblyPath)!;
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (string file in FilesIn(folder).Order(StringComparer.Ordinal))
                Append(all, Path.GetRelativePath(folder, file).Replace('\\', '/'), file);
            if (suite.SettingsPath is { } settings)
                Append(all, "settings", settings);
            return Convert.ToHexStringLower(all.GetHashAndReset())[..Characters];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(
                FaultKind.Environment, $"What was built in {folder} cannot be read: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", Everywhere)
        .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    private static void Append(IncrementalHash all, string name, string file)
    {
        using FileStream content = File.OpenRead(file);
        all.AppendData(Encoding.UTF8.GetBytes(name + '\0'));
        all.AppendData(SHA256.HashData(content));
    }
}
