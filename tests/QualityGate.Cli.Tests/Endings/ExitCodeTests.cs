using System.Text.Json;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Endings;

public sealed class ExitCodeTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task ProjectWithoutTests_EndsWith8() => await EndsWithAsync(8, "contains no tests", Zoo("Empty.XunitV2"));

    [Fact]
    public async Task ProjectThatDoesNotCompile_EndsWith4AndTheCompilersFirstErrors() =>
        await EndsWithAsync(4, "CS0103", Zoo("Unbuildable.XunitV2"));

    [Fact]
    public async Task MissingTarget_EndsWith5() => await EndsWithAsync(5, "does-not-exist", "audit", "does-not-exist.csproj");

    [Theory]
    [InlineData("'--runs'", "audit", "--rnus", "3")]
    [InlineData("'--runs'", "audit", "x.csproj", "--rnus", "3")]
    [InlineData("'audit'", "adit")]
    [InlineData("'serial'", "audit", "--conditions", "seriel")]
    [InlineData("--runs", "audit", "--runs", "many")]
    [InlineData("--runs", "audit", "--runs", "0")]
    [InlineData("--timeout", "audit", "--timeout", "soon")]
    [InlineData("--filter", "audit", "--filter", "(Name=x")]
    [InlineData("--env", "audit", "--env", "novalue")]
    [InlineData("--confirm", "audit", "--confirm", "mtp")]
    [InlineData("--format", "audit", "--format", "pdf")]
    [InlineData("'warning'", "scan", "--fail-on", "warnin")]
    public async Task WrongOption_EndsWith5AndNamesTheNearest(string hint, params string[] arguments) =>
        await EndsWithAsync(5, hint, arguments);

    [Fact]
    public async Task UnknownConfigurationKey_EndsWith5AndNamesTheNearest()
    {
        _scratch.Write("qualitygate.json", """{ "runz": 3 }""");

        await EndsWithAsync(5, "'runs'", "audit", _scratch.Path);
    }

    [Fact]
    public async Task EmptyFolder_EndsWithAClearSentence() => await EndsWithAsync(5, "project", "audit", _scratch.Path);

    [Fact]
    public async Task UsageErrorWithJson_IsOneJsonResultOnStdout()
    {
        ToolRun run = await Tool.RunAsync(_scratch.Path, "audit", "--runs", "many", "--json");

        using JsonDocument result = JsonDocument.Parse(run.Output);
        Assert.Equal(5, result.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Equal(5, run.ExitCode);
    }

    [Fact]
    public async Task OutputThatCannotBeWritten_EndsWith4()
    {
        string file = _scratch.Write("taken", "a file where the folder should be");

        await EndsWithAsync(4, "taken", [.. Zoo("Empty.XunitV2"), "--output", file]);
    }

    private static string[] Zoo(string project) => ["audit", Path.Combine(Repository.Zoo, project)];

    private async Task EndsWithAsync(int exitCode, string hint, params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync(_scratch.Path, arguments);

        Assert.True(run.ExitCode == exitCode, run.ToString());
        Assert.Contains(hint, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at QualityGate", run.Error, StringComparison.Ordinal);
    }
}
