namespace QualityGate.Analyzers.Package.Tests;

/// <summary>
/// Users' code with one example of every fix at least, one project for each folder of FixSpecimens: built,
/// formatted, built again and formatted again, each once for all tests of the class.
/// </summary>
public sealed class FormattedSpecimens(PackedRules packed) : IAsyncLifetime
{
    private const string Solution = "Specimens/Specimens.slnx";

    private static readonly string Folder = Path.Combine(PackedRules.RepositoryRoot, "tests", "QualityGate.Analyzers.Package.Tests", "FixSpecimens");

    /// <summary>What `dotnet format` is to make of each file, by project and name.</summary>
    public static IReadOnlyDictionary<string, string> Expected { get; } = Read(Path.Combine(Folder, "After"));

    public DotnetRun BuildBefore { get; private set; } = new(-1, "", "");

    public DotnetRun Format { get; private set; } = new(-1, "", "");

    public IReadOnlyDictionary<string, string> Formatted { get; private set; } = new Dictionary<string, string>();

    public DotnetRun BuildAfter { get; private set; } = new(-1, "", "");

    public IReadOnlyDictionary<string, string> FormattedTwice { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        string[] projects = [.. Directory.EnumerateDirectories(Path.Combine(Folder, "Before")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        foreach (string project in projects)
        {
            // Every rule as a warning: those that only note would not be printed.
            packed.WriteProject($"Specimens/{project}", project, properties: "<QualityGateAnalysisMode>All</QualityGateAnalysisMode><Nullable>enable</Nullable>");
            foreach ((string name, string text) in Read(Path.Combine(Folder, "Before", project)))
                packed.Write($"Specimens/{project}/{name}", text);
        }

        packed.Write(Solution, $"<Solution>{string.Concat(projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        BuildBefore = await packed.RunAsync("build", Solution, "-v:q", "-nologo");
        Format = await FormatAsync();
        Formatted = Read(packed.FileOf("Specimens"));
        BuildAfter = await packed.RunAsync("build", Solution, "-v:q", "-nologo", "--no-restore");
        await FormatAsync();
        FormattedTwice = Read(packed.FileOf("Specimens"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private Task<DotnetRun> FormatAsync() =>
        packed.RunAsync(["format", "analyzers", Solution, "--no-restore", "--severity", "info", "--diagnostics", .. Expected.Keys.Select(name => Path.GetFileName(name)[..6]).Distinct()]);

    private static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "QG*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText),
        StringComparer.Ordinal);
}
