using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Monorepos;

/// <summary>
/// A solution of twelve test projects of mixed frameworks, some of which cannot be used, generated and audited once with a single
/// build. Other tests run what that has built.
/// </summary>
public sealed class Monorepo : IAsyncLifetime
{
    private const string Solution = "Monorepo.slnx";

    private readonly ScratchFolder _scratch = new();

    /// <summary>A folder that no test changes.</summary>
    internal string Root => _scratch.Path;

    internal ToolRun Run { get; private set; } = null!;

    internal Audit Audit { get; private set; } = null!;

    /// <summary>Ten tests that pass.</summary>
    internal static GeneratedProject Steady { get; } = new("Steady", TestKind.XunitV2) { Tests = 10 };

    /// <summary>Needs two runtimes, of which this machine may lack the older one.</summary>
    internal static GeneratedProject TwoFrameworks { get; } = new("TwoFrameworks", TestKind.XunitV2) { Frameworks = "net8.0;net10.0" };

    /// <summary>Holds nothing but a test that ends its process, so not one run of it comes to its end.</summary>
    internal static GeneratedProject Crashing { get; } =
        WithTest("Crashing", TestKind.XunitV2, "Dies", "System.Environment.FailFast(\"on purpose\");") with { Tests = 0 };

    internal static GeneratedProject Unbuildable { get; } = WithTest("Unbuildable", TestKind.NUnit, "Unfinished", "this is no statement");

    internal static GeneratedProject Empty { get; } = new("Empty", TestKind.MSTest) { Tests = 0 };

    /// <summary>Fails in every second run of each condition, and passes outside of an audit; a rule flags it for a wait whose result nobody reads.</summary>
    internal static GeneratedProject Flaky { get; } = WithTest("Flaky", TestKind.XunitV2, "FailsInSomeRuns", """
        System.Threading.Tasks.Task.CompletedTask.Wait(50);
        if (int.TryParse(System.Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN"), out int run) && run / 2 % 2 == 1) throw new System.InvalidOperationException("not this time");
        """);

    private static ImmutableArray<GeneratedProject> Special { get; } = [Steady, TwoFrameworks, Crashing, Unbuildable, Empty, Flaky];

    internal static ImmutableArray<GeneratedProject> Plain { get; } =
        [.. Enumerable.Range(0, 12 - Special.Length).Select(number => TestKind.All[number % TestKind.All.Length]).Select((kind, number) => new GeneratedProject($"{kind.Name}Shop{number}", kind))];

    internal static ImmutableArray<GeneratedProject> Projects { get; } = [.. Special, .. Plain];

    internal static string AssemblyOf(GeneratedProject project, string framework = "net10.0") =>
        Path.Combine(project.Name, "bin", "Debug", framework, $"{project.Name}.dll");

    public async Task InitializeAsync()
    {
        foreach (GeneratedProject project in Projects)
        {
            _scratch.Write(project.FileName, project.ProjectXml);
            _scratch.Write($"{project.Name}/{project.Name}Tests.cs", project.Source);
        }

        string projects = string.Concat(Projects.Select(project => $"  <Project Path=\"{project.FileName}\" />\n"));
        _scratch.Write(Solution, $"<Solution>\n{projects}</Solution>\n");
        Run = await Tool.RunAsync(Root, "audit", Solution, "--runs", "2", "--jobs", "2", "--no-scan");
        Audit = AuditJson.Read(await File.ReadAllTextAsync(_scratch.File("qualitygate-report/audit.json"))).Audit;
    }

    public Task DisposeAsync()
    {
        _scratch.Dispose();
        return Task.CompletedTask;
    }

    private static GeneratedProject WithTest(string name, TestKind kind, string test, string body)
    {
        GeneratedProject project = new(name, kind);
        return project with { Members = project.Test(test, body) };
    }
}
