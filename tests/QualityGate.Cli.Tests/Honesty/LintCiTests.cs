using System.Text.Json;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Honesty;

public sealed class LintCiTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task MaskedTests_EndWith2AndOneJsonLine()
    {
        Write(".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Test\n        run: dotnet test || true\n");
        ToolRun run = await Tool.RunAsync(_scratch.Path, "lint-ci", "--json", "--format", "sarif,json", "--output", _scratch.File("out"));

        Assert.True(run.ExitCode == 2, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        JsonElement finding = Assert.Single(result.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("QGC003", ".github/workflows/ci.yml", 7), (finding.GetProperty("rule").GetString(), finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()));
        using JsonDocument sarif = JsonDocument.Parse(await File.ReadAllTextAsync(_scratch.File("out/lint-ci.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.True(File.Exists(_scratch.File("out/lint-ci.json")));
    }

    [Theory]
    [InlineData("test:\n  script: dotnet test\n", 0)]
    [InlineData("test:\n  script: [dotnet test\n", 5)]
    [InlineData("build:\n  script: dotnet build\n", 6)]
    public async Task Pipeline_EndsWithItsCode(string pipeline, int exitCode)
    {
        Write(".gitlab-ci.yml", pipeline);
        ToolRun run = await Tool.RunAsync(_scratch.Path, "lint-ci");

        Assert.True(run.ExitCode == exitCode, run.ToString());
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--fail-on", "QGC999")]
    [InlineData("--format", "xml")]
    public async Task WordThatMeansNothing_EndsWith5(params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync(_scratch.Path, ["lint-ci", .. arguments]);

        Assert.True(run.ExitCode == 5, run.ToString());
    }

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.File(path))!);
        File.WriteAllText(_scratch.File(path), content);
    }
}
