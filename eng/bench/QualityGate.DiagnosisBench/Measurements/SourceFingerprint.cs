using System.Security.Cryptography;
using System.Text;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>Says whether two builds are of the same sources. Built files do not say: they hold the commit, which a word in a document changes.</summary>
internal static class SourceFingerprint
{
    private static readonly ImmutableHashSet<string> Kinds = [".cs", ".csproj", ".props", ".targets", ".json", ".runsettings"];

    private static readonly ImmutableHashSet<string> Leftovers = ["bin", "obj", "TestResults", "artifacts", "qualitygate-report"];

    /// <summary>Of all sources below some folders.</summary>
    public static string Of(params IEnumerable<string> folders) => Hash(folders.SelectMany(folder => Below(folder, _ => true)));

    /// <summary>Of the sources of one project of a zoo, and of what lies in the zoo beside its projects.</summary>
    public static string OfProject(string folder, string zoo) => Hash(Below(folder, _ => true)
        .Concat(Below(zoo, below => !Directory.EnumerateFiles(below, "*.csproj").Any()))
        .Where(file => !Path.GetFileName(file).StartsWith("specimens", StringComparison.Ordinal)));

    private static IEnumerable<string> Below(string folder, Func<string, bool> enters) => Directory.EnumerateFiles(folder)
        .Where(file => Kinds.Contains(Path.GetExtension(file)))
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(below => !Leftovers.Contains(Path.GetFileName(below)) && enters(below))
            .SelectMany(below => Below(below, enters)));

    private static string Hash(IEnumerable<string> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files.Distinct().Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
