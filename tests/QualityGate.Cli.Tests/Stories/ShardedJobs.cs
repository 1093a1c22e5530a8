using System.Globalization;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>Two jobs of a pipeline share the runs, a third one merges and decides; the history is in a database.</summary>
/// <param name="history">How it is connected to.</param>
internal sealed class ShardedJobs(string history) : IAuditJobs
{
    private const int Total = 2;

    public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string> { ["QUALITYGATE_HISTORY"] = history };

    public async Task<ToolRun> AuditAsync(string folder, params ImmutableArray<string> arguments)
    {
        // They share one work tree here, in which only the first may build.
        bool isBuilt = arguments.Contains("--no-build");
        ImmutableArray<ToolRun> first = isBuilt ? [] : [await ShardAsync(1, folder, arguments)];
        ToolRun[] others = await Task.WhenAll(Enumerable.Range(1, Total).Skip(first.Length).Select(index => ShardAsync(index, folder, isBuilt ? arguments : [.. arguments, "--no-build"])));
        Assert.All(first.AddRange(others), shard => Assert.True(shard.ExitCode == 0, shard.ToString()));
        return await Tool.RunAsync(folder, Environment, "merge", "qualitygate-shards", "--require-history");
    }

    private Task<ToolRun> ShardAsync(int index, string folder, ImmutableArray<string> arguments) => Tool.RunAsync(
        folder,
        new Dictionary<string, string>(Environment)
        {
            ["CI_NODE_INDEX"] = index.ToString(CultureInfo.InvariantCulture),
            ["CI_NODE_TOTAL"] = Total.ToString(CultureInfo.InvariantCulture),
            ["QUALITYGATE_RUN_KEY"] = "pipeline 7",
        },
        ["audit", "--no-scan", "--no-gate", "--output", $"qualitygate-shards/{index}", .. arguments]);
}
