using System.Globalization;
using System.Text.Json;
using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Shards;

/// <summary>Four jobs of a pipeline, each a process that is told by GitLab's variables which it is, and the job that puts them together.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class MergeTests(Monorepo monorepo) : IDisposable
{
    private const int Total = 4;

    private readonly ScratchFolder _scratch = new();

    private string History => _scratch.File("history");

    private static string[] Audit => ["audit", Monorepo.AssemblyOf(Monorepo.Flaky), "--runs", "6", "--seed", "5"];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task FourShards_MakeTheAuditThatOneRunMakes()
    {
        ToolRun whole = await Tool.RunAsync(monorepo.Root, [.. Audit, "--output", _scratch.File("whole")]);
        ToolRun[] shards = await Task.WhenAll(Enumerable.Range(1, Total).Select(index => ShardAsync(index, "--no-gate", "--history", History)));
        Assert.False(Directory.Exists(History));
        ToolRun merged = await MergeAsync("--history", History, "--json");

        Assert.All(shards, shard => Assert.True(shard.ExitCode == 0, shard.ToString()));
        Assert.All(shards.Index(), shard => Assert.Contains($"Shard {shard.Index + 1} of 4, by iterations, as GitLab CI says", shard.Item.Output, StringComparison.Ordinal));
        Assert.True((whole.ExitCode, merged.ExitCode) == (2, 2), $"{whole}\n{merged}");
        Assert.Equal(ShardedAudit.Essence(Read("whole")), ShardedAudit.Essence(Read("merged")));
        using JsonDocument audit = JsonDocument.Parse(Read("merged"));
        Assert.Equal("gitlab 99", audit.RootElement.GetProperty("audit").GetProperty("subject").GetProperty("runKey").GetString());
        Assert.Equal(Total, audit.RootElement.GetProperty("audit").GetProperty("subject").GetProperty("parts").GetArrayLength());
        using JsonDocument result = JsonDocument.Parse(merged.Output);
        Assert.Equal("failed", result.RootElement.GetProperty("decision").GetString());
        await HistoryHasTheWholeOnceAndNoPartAsync();
    }

    [Fact]
    public async Task ShardAlone_NeverPassesAndMergedAloneNamesTheOthers()
    {
        ToolRun shard = await ShardAsync(4);
        ToolRun merged = await MergeAsync();

        Assert.True(shard.ExitCode == 9, shard.ToString());
        Assert.Contains("Merge this shard with the other 3", shard.Output, StringComparison.Ordinal);
        Assert.True(merged.ExitCode == 9, merged.ToString());
        Assert.Equal("Shards 1, 2, 3 of 4 are missing: without all of them the audit says nothing.", merged.Error.Trim());
        Assert.False(Directory.Exists(_scratch.File("merged")));
        Assert.Equal(5, (await Tool.RunAsync(monorepo.Root, "baseline", "update", _scratch.File("shards/4"), "--baseline", _scratch.File("baseline.json"))).ExitCode);
        Assert.False(File.Exists(_scratch.File("baseline.json")));
    }

    [Fact]
    public async Task IndexWithoutATotal_EndsWith5AndRunsNothing()
    {
        ToolRun run = await Tool.RunAsync(monorepo.Root, new Dictionary<string, string> { ["JOB_COMPLETION_INDEX"] = "2" }, [.. Audit, "--output", _scratch.File("out")]);

        Assert.True(run.ExitCode == 5, run.ToString());
        Assert.False(Directory.Exists(_scratch.File("out")));
    }

    private async Task HistoryHasTheWholeOnceAndNoPartAsync()
    {
        ToolRun again = await MergeAsync("--history", History);
        ToolRun part = await Tool.RunAsync(monorepo.Root, "history", "import", _scratch.File("shards/1"), "--history", History);
        ToolRun show = await Tool.RunAsync(monorepo.Root, "history", "show", "--history", History, "--json");
        ToolRun unreachable = await Tool.RunAsync(monorepo.Root, "merge", _scratch.File("shards"), "--output", _scratch.File("lost"), "--history", "postgresql:///shop?host=/nowhere", "--require-history");

        Assert.Contains("this audit is in it", again.Output, StringComparison.Ordinal);
        Assert.True(part.ExitCode == 5, part.ToString());
        using JsonDocument shown = JsonDocument.Parse(show.Output);
        Assert.Equal((1, 12), (shown.RootElement.GetProperty("entries").GetInt32(), shown.RootElement.GetProperty("runs").GetInt32()));
        Assert.True(unreachable.ExitCode == 10, unreachable.ToString());
        Assert.False(Directory.Exists(_scratch.File("lost")));
    }

    private Task<ToolRun> MergeAsync(params string[] more) =>
        Tool.RunAsync(monorepo.Root, ["merge", _scratch.File("shards"), "--output", _scratch.File("merged"), .. more]);

    private Task<ToolRun> ShardAsync(int index, params string[] more) => Tool.RunAsync(
        monorepo.Root,
        new Dictionary<string, string>
        {
            ["CI_NODE_INDEX"] = index.ToString(CultureInfo.InvariantCulture),
            ["CI_NODE_TOTAL"] = Total.ToString(CultureInfo.InvariantCulture),
            ["CI_PIPELINE_ID"] = "99",
        },
        [.. Audit, "--output", _scratch.File($"shards/{index}"), .. more]);

    private string Read(string folder) => File.ReadAllText(_scratch.File($"{folder}/audit.json"));
}
