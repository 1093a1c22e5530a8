using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>docs/benchmarks.md: how its figures are measured is no hearsay.</summary>
public sealed class BenchmarkPageTests
{
    private const string Bench = "eng/bench/repeat";

    private static readonly string Program = Path.Combine(
        Repository.Root, "eng", "bench", "QualityGate.Bench", "bin", Repository.Configuration, "net10.0", "QualityGate.Bench.dll");

    private static readonly ImmutableArray<string> Commands =
    [
        .. Readme.CommandsIn(File.ReadAllText(Path.Combine(Repository.Root, "docs", "benchmarks.md")))
            .Where(command => command.StartsWith(Bench, StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task EveryCommand_IsOneThatTheBenchUnderstands()
    {
        Assert.NotEmpty(Commands);
        foreach (string command in Commands)
        {
            ToolRun run = await RunAsync([.. command[Bench.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), "--dry-run"]);

            Assert.True(run.ExitCode == 0, $"{command}: {run}");
        }
    }

    [Fact]
    public async Task Comparison_PrintsARatioForEveryPairOfWays()
    {
        ToolRun run = await RunAsync("--pairs", "1", "--block", "1", "mstest-app");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("| ours, fresh processes |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| ours, same process |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordThatIsNoSuite_IsAnswered_WithTheUsage()
    {
        ToolRun run = await RunAsync("nothing");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("usage:", run.Error, StringComparison.Ordinal);
    }

    private static Task<ToolRun> RunAsync(params string[] arguments) =>
        Tool.DotnetAsync(Repository.Root, new Dictionary<string, string>(), [Program, .. arguments]);
}
