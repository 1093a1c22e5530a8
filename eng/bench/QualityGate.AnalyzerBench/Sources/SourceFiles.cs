namespace QualityGate.AnalyzerBench.Sources;

/// <summary>The C# files that people wrote below a folder.</summary>
internal static class SourceFiles
{
    private static readonly ImmutableHashSet<string> Leftovers = ["bin", "obj", "artifacts", "packages", "node_modules"];

    /// <returns>Full paths, in the order of their names.</returns>
    public static IEnumerable<string> Below(string folder) => Walk(new DirectoryInfo(folder), "*.cs");

    public static IEnumerable<string> ProjectsBelow(string folder) => Walk(new DirectoryInfo(folder), "*.csproj");

    private static IEnumerable<string> Walk(DirectoryInfo folder, string pattern)
    {
        foreach (FileInfo file in folder.EnumerateFiles(pattern).OrderBy(file => file.Name, StringComparer.Ordinal))
            yield return file.FullName;

        foreach (DirectoryInfo below in folder.EnumerateDirectories().OrderBy(below => below.Name, StringComparer.Ordinal))
        {
            if (Leftovers.Contains(below.Name) || below.Name.StartsWith('.') || below.LinkTarget is not null)
                continue;

            foreach (string path in Walk(below, pattern))
                yield return path;
        }
    }
}
