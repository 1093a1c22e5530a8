using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Projects.Processes;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Changes;

/// <summary>A repository with a tagged commit, a fixture that is another since then, and an audit of what that changes.</summary>
public sealed class ChangingShop : IAsyncLifetime
{
    private const string Project = "Shop/Shop.csproj";

    private static readonly GeneratedProject Shop = new("Shop", TestKind.XunitV2);

    private readonly ScratchFolder _scratch = new();

    internal string Root => _scratch.Path;

    internal ToolRun Run { get; private set; } = null!;

    internal Audit Audit { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _scratch.Write(Project, Shop.ProjectXml);
        _scratch.Write("Shop/ShopTests.cs", Shop.Source);
        _scratch.Write("Shop/Drawer.cs", "namespace Shop;\n\npublic sealed class Drawer\n{\n    public bool IsOpen => true;\n}\n");
        _scratch.Write("Shop/DrawerTests.cs", "namespace Shop;\n\npublic class DrawerTests : Xunit.IClassFixture<Drawer>\n{\n    [Xunit.Fact]\n    public void Opens() { }\n}\n");
        _scratch.Write(".gitignore", "bin/\nobj/\n");
        await GitAsync("init", "-q");
        await GitAsync("add", ".");
        await CommitAsync("v1");
        _scratch.Write("Shop/Drawer.cs", "namespace Shop;\n\npublic sealed class Drawer\n{\n    public bool IsOpen => false;\n}\n");
        Run = await AuditAsync("v1");
        await CommitAsync("v2");
        Audit = AuditJson.Read(await File.ReadAllTextAsync(_scratch.File("qualitygate-report/audit.json"))).Audit;
    }

    public Task DisposeAsync()
    {
        _scratch.Dispose();
        return Task.CompletedTask;
    }

    internal Task<ToolRun> AuditAsync(string reference, params string[] more) =>
        Tool.RunAsync(Root, ["audit", Project, "--since", reference, "--runs", "1", "--no-scan", .. more]);

    private async Task CommitAsync(string tag)
    {
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-qam", tag);
        await GitAsync("tag", tag);
    }

    private async Task GitAsync(params string[] arguments)
    {
        ChildStart git = new() { Program = "git", Arguments = [.. arguments], WorkingDirectory = Root, Timeout = TimeSpan.FromMinutes(1) };
        Assert.True((await ChildProcess.RunAsync(git, _ => { }, CancellationToken.None)).IsSuccess);
    }
}
