using System.Text.Json;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Replaying;

/// <summary>Run 3 of the flaky project failed in the audit of the monorepo, and run 1 did not; both do so again under their numbers.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class ReplayTests(Monorepo monorepo)
{
    [Fact]
    public async Task FailureThatComesBack_EndsWith2AndIsNamed()
    {
        ToolRun run = await ReplayAsync("3", "--suite", "Flaky", "--no-build");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("Run 3 (serial) of Flaky/Flaky.csproj", run.Output, StringComparison.Ordinal);
        Assert.Contains("failed again: Flaky.FlakyTests.FailsInSomeRuns: InvalidOperationException: not this time", run.Output, StringComparison.Ordinal);
        Assert.Contains("Build   the files that were recorded", run.Output, StringComparison.Ordinal);
        Assert.Contains("Order   the tests started in", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunWithoutFailure_EndsWith0AndItsResultIsOneJsonLine()
    {
        ToolRun run = await ReplayAsync("1", "--suite", "Flaky", "--no-build", "--json");

        Assert.True(run.ExitCode == 0, run.ToString());
        using JsonDocument result = JsonDocument.Parse(run.Output);
        Assert.Equal((1, true, 0), (
            result.RootElement.GetProperty("run").GetInt32(),
            result.RootElement.GetProperty("sameBuild").GetBoolean(),
            result.RootElement.GetProperty("differences").GetArrayLength()));
    }

    [Fact]
    public async Task Replay_ChangesNothingInTheRecord()
    {
        string record = Path.Combine(monorepo.Root, "qualitygate-report", "record", "record.jsonl");
        byte[] before = await File.ReadAllBytesAsync(record);

        await ReplayAsync("2", "--suite", "Steady", "--no-build");

        Assert.Equal(before, await File.ReadAllBytesAsync(record));
    }

    [Theory]
    [InlineData("has no run 99", "99")]
    [InlineData("name one with --suite", "1")]
    [InlineData("no run 1 of a suite named like 'Nowhere'", "1", "--suite", "Nowhere")]
    [InlineData("expected a whole number", "first")]
    public async Task RunThatIsNotThere_EndsWith5(string reason, params string[] arguments)
    {
        ToolRun run = await ReplayAsync(arguments);

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> ReplayAsync(params string[] arguments) => Tool.RunAsync(monorepo.Root, ["replay", .. arguments]);
}
