using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Projects;

/// <summary>The test projects of a repository, told by what their files say; nothing is evaluated.</summary>
internal static class TestProjects
{
    private static readonly ImmutableArray<string> Kinds = ["*.csproj", "*.fsproj", "*.vbproj"];
    private static readonly ImmutableHashSet<string> NotOurs = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "bin", "obj", "node_modules", ".git", "artifacts", "packages",
        // Shown, packed or run by other tests: nobody expects CI to run these.
        "samples", "sample", "examples", "example", "docs", "documentation", "templates", "testassets", "testprojects", "testdata", "assets", "sandbox", "playground", "benchmarks");

    private static readonly ImmutableArray<string> Signs = ["\"Microsoft.NET.Test.Sdk\"", "\"MSTest.Sdk", "\"TUnit\""];

    private static readonly ImmutableArray<string> SharedFiles = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>Paths relative to the root, in ordinal order.</summary>
    public static ImmutableArray<string> In(Repository repository)
    {
        Dictionary<string, bool> shared = new(StringComparer.Ordinal);
        return
        [
            .. Kinds.SelectMany(kind => repository.Files("", kind, SearchOption.AllDirectories))
                .Where(path => !path.Split('/').Any(NotOurs.Contains))
                .Where(path => IsTestProject(path, repository, shared))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsTestProject(string path, Repository repository, Dictionary<string, bool> shared)
    {
        if (repository.Read(path) is not { } content || content.Contains("<IsTestProject>false", StringComparison.OrdinalIgnoreCase))
            return false;
        return Says(content) || (TestNames.IsProject(path) && FoldersOf(path).Any(folder => SaysForAll(folder, repository, shared)));
    }

    private static bool SaysForAll(string folder, Repository repository, Dictionary<string, bool> shared)
    {
        if (!shared.TryGetValue(folder, out bool says))
        {
            says = SharedFiles.Any(name => repository.Read($"{folder}/{name}") is { } content && Says(content));
            shared[folder] = says;
        }

        return says;
    }

    private static bool Says(string content) => Signs.Any(sign => content.Contains(sign, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = folder.Length == 0 ? null : Path.GetDirectoryName(folder))
            yield return folder;
    }
}
