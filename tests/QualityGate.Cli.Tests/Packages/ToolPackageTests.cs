using QualityGate.Cli.Tests.Tools;
using QualityGate.Cli.Tests.Zoo;

namespace QualityGate.Cli.Tests.Packages;

/// <summary>In the zoo's collection because it audits what its audit has built.</summary>
[Collection(ZooGroup.Name)]
public sealed class ToolPackageTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task PackedTool_InstallsIntoAManifestAndAudits()
    {
        string feed = _scratch.File("feed");
        string project = Path.Combine(Repository.Root, "src", "QualityGate.Cli");
        await SucceedsAsync("pack", project, "--no-build", "-c", Repository.Configuration, "-o", feed, "-p:PackageVersion=9.9.9-test");
        _scratch.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{feed}" /></packageSources>
            </configuration>
            """);

        await SucceedsAsync("new", "tool-manifest");
        await SucceedsAsync("tool", "install", "QualityGate.Tool", "--version", "9.9.9-test");
        ToolRun audit = await DotnetAsync(
            "qualitygate", "audit", Path.Combine(Repository.Zoo, "AgentTasks", "AgentTasks.Tests.Fixed"), "--no-build", "--runs", "1");

        Assert.True(audit.ExitCode == 0, audit.ToString());
        Assert.True(File.Exists(_scratch.File(Path.Combine("qualitygate-report", "flaky_test_audit.md"))));
    }

    private async Task SucceedsAsync(params string[] arguments)
    {
        ToolRun run = await DotnetAsync(arguments);
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    // A home of its own: the real one remembers where the tool of an earlier run of this test lay.
    private Task<ToolRun> DotnetAsync(params string[] arguments) => Tool.DotnetAsync(
        _scratch.Path,
        new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = _scratch.Path, ["NUGET_PACKAGES"] = _scratch.File("packages") },
        arguments);
}
