using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>docs/benchmarks.md: how its figures are measured is no hearsay.</summary>
public sealed class BenchmarkPageTests
{
    private static readonly ImmutableArray<(string Command, string Program)> Benches =
    [
        ("eng/bench/repeat", ProgramOf("QualityGate.Bench")),
        ("eng/bench/analyzers", ProgramOf("QualityGate.AnalyzerBench")),
        ("eng/bench/diagnosis", ProgramOf("QualityGate.DiagnosisBench")),
        ("eng/bench/pages", ProgramOf("QualityGate.PageBench")),
    ];

    private static readonly ImmutableArray<string> Commands =
    [
        .. Readme.CommandsIn(File.ReadAllText(Path.Combine(Repository.Root, "docs", "benchmarks.md")))
            .Where(command => command.StartsWith("eng/bench/", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task EveryCommand_IsOneThatItsBenchUnderstands()
    {
        foreach ((string bench, _) in Benches)
            Assert.Contains(Commands, command => command.StartsWith(bench, StringComparison.Ordinal));
        foreach (string command in Commands)
        {
            (string bench, string program) = Benches.Single(known => command.StartsWith(known.Command, StringComparison.Ordinal));
            ToolRun run = await RunAsync(program, [.. command[bench.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), "--dry-run"]);

            Assert.True(run.ExitCode == 0, $"{command}: {run}");
        }
    }

    [Fact]
    public async Task Comparison_PrintsARatioForEveryPairOfWays()
    {
        ToolRun run = await RunAsync(Benches[0].Program, "--pairs", "1", "--block", "1", "mstest-app");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("| ours, fresh processes |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| ours, same process |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordThatIsNoSuite_IsAnswered_WithTheUsage()
    {
        ToolRun run = await RunAsync(Benches[0].Program, "nothing");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("usage:", run.Error, StringComparison.Ordinal);
    }

    private static string ProgramOf(string project) =>
        Path.Combine(Repository.Root, "eng", "bench", project, "bin", Repository.Configuration, "net10.0", $"{project}.dll");

    private static Task<ToolRun> RunAsync(string program, params string[] arguments) =>
        Tool.DotnetAsync(Repository.Root, new Dictionary<string, string>(), [program, .. arguments]);
}
