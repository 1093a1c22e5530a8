using QualityGate.AnalyzerBench.Rules;

namespace QualityGate.AnalyzerBench.Precision;

/// <summary>What the rules say about the test projects below one folder.</summary>
internal sealed record FolderSample(string Name)
{
    public int Projects { get; init; }

    public int Files { get; init; }

    /// <summary>Lines of all files of its test projects.</summary>
    public int Lines { get; init; }

    public ImmutableArray<Hit> Hits { get; init; } = [];

    public static async Task<FolderSample> ReadAsync(string folder)
    {
        string root = Path.GetFullPath(folder).TrimEnd('/', '\\');
        var graph = new ProjectGraph(CodeProjects.Below(root));
        CodeProject[] tests = [.. graph.Projects.Where(project => project.IsTest)];
        List<Hit> hits = [];
        foreach (CodeProject project in tests)
        {
            foreach (Diagnostic diagnostic in await graph.Compile(project).WithAnalyzers(AnalyzerSet.Ours.Analyzers).GetAnalyzerDiagnosticsAsync())
            {
                // A rule that broke has no place to show; its damage would otherwise look like silence.
                if (!diagnostic.Id.StartsWith("QG", StringComparison.Ordinal))
                    Console.Error.WriteLine($"{project.Path}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
                else if (!diagnostic.IsSuppressed)
                    hits.Add(Hit.Of(diagnostic, root));
            }
        }

        return new FolderSample(Path.GetFileName(root))
        {
            Projects = tests.Length,
            Files = tests.Sum(project => project.Files.Length),
            Lines = tests.Sum(project => project.Lines),
            Hits = [.. hits.OrderBy(hit => hit.Path, StringComparer.Ordinal).ThenBy(hit => hit.Line)],
        };
    }
}
