using System.Text.Json;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Runtimes;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Checkups;

[Collection(MonorepoGroup.Name)]
public sealed class DoctorTests(Monorepo monorepo) : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task ProjectThatCanBeAudited_EndsWith0AndSaysWhatRunsIt()
    {
        ToolRun run = await DoctorAsync(Monorepo.Steady.Name, "--no-build");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("Steady.csproj (net10.0)\n  ok       is run by VSTest adapter: the suite has nothing else\n  ok       runs on Microsoft.NETCore.App 10.", run.Output, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 10.", run.Output, StringComparison.Ordinal);
        Assert.Contains("conditions\n  ok       asconfigured\n  ok       serial\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is lacking", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_LeavesNoFolderBehind()
    {
        string output = _scratch.File("report");

        await DoctorAsync(Monorepo.Steady.Name, "--no-build", "--output", output);

        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public async Task ProjectThatDoesNotBuild_EndsWith4AndSaysWhatToDo()
    {
        ToolRun run = await DoctorAsync(Monorepo.Unbuildable.Name);

        Assert.True(run.ExitCode == 4, run.ToString());
        Assert.Contains("LACKING  Unbuildable.csproj could not be built", run.Output, StringComparison.Ordinal);
        Assert.Contains("error CS", run.Output, StringComparison.Ordinal);
        Assert.Contains("fix: make `dotnet build` pass in that folder", run.Output, StringComparison.Ordinal);
    }

    [NeedsMissingRuntimeFact]
    public async Task MissingRuntime_IsNamedWithItsDownload()
    {
        ToolRun run = await DoctorAsync(Monorepo.TwoFrameworks.Name, "--no-build", "--json");

        Assert.True(run.ExitCode == 4, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        JsonElement lacking = Assert.Single(result.RootElement.GetProperty("checks").EnumerateArray(), check => check.GetProperty("status").GetString() == "lacking");
        Assert.Equal("TwoFrameworks.csproj (net8.0)", lacking.GetProperty("subject").GetString());
        Assert.Equal("needs Microsoft.NETCore.App 8.0.0, which is not installed", lacking.GetProperty("message").GetString());
        Assert.Contains("https://aka.ms/dotnet-core-applaunch?framework=Microsoft.NETCore.App&framework_version=8.0.0", lacking.GetProperty("fix").GetString(), StringComparison.Ordinal);
    }

    [NeedsMissingRuntimeFact]
    public async Task RollForward_MakesUpForIt()
    {
        ToolRun run = await DoctorAsync(Monorepo.TwoFrameworks.Name, "--no-build", "--roll-forward");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("note     needs Microsoft.NETCore.App 8.0.0 and is run on 10.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatCannotBeWritten_EndsWith4()
    {
        ToolRun run = await DoctorAsync(Monorepo.Steady.Name, "--no-build", "--output", _scratch.Write("taken", "a file"));

        Assert.True(run.ExitCode == 4, run.ToString());
        Assert.Contains("fix: choose another folder with --output", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingTarget_EndsWith5() => Assert.Equal(5, (await DoctorAsync("nowhere.csproj")).ExitCode);

    private Task<ToolRun> DoctorAsync(params string[] arguments) => Tool.RunAsync(monorepo.Root, ["doctor", .. arguments]);
}
