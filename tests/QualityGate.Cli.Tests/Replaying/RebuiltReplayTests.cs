using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Replaying;

[Collection(MonorepoGroup.Name)]
public sealed class RebuiltReplayTests(Monorepo monorepo) : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task CodeThatChanged_IsBuiltAndWarnedOf()
    {
        CopyFlaky();
        ToolRun audit = await Tool.RunAsync(_scratch.Path, "audit", "Flaky.csproj", "--runs", "2");
        Assert.True(audit.ExitCode == 2, audit.ToString());
        string source = _scratch.File("FlakyTests.cs");
        await File.WriteAllTextAsync(source, (await File.ReadAllTextAsync(source)).Replace("not this time", "mended not", StringComparison.Ordinal));

        ToolRun run = await Tool.RunAsync(_scratch.Path, "replay", "3");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("failed again: Flaky.FlakyTests.FailsInSomeRuns: InvalidOperationException: mended not", run.Output, StringComparison.Ordinal);
        Assert.Contains("WARNING: other files than those that were recorded", run.Output, StringComparison.Ordinal);
    }

    private void CopyFlaky()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(monorepo.Root, Monorepo.Flaky.Name)))
            File.Copy(file, _scratch.File(Path.GetFileName(file)));
    }
}
