using System.Text.Json;
using System.Text.RegularExpressions;
using QualityGate.Storage.Tests.Histories.Postgres;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>
/// A team from its first day with the tool to the day on which a flake is gone: every command is one that is typed, and every chapter
/// uses what the one before it has left. Told twice, by one job and by shards that share a database.
/// </summary>
public sealed partial class FlakeStoryTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    private const string Quarantine = ".qualitygate/quarantine.json";

    private const string Baseline = ".qualitygate/baseline.json";

    [Fact]
    public async Task InOneJob_EveryCommandLeadsToTheNext()
    {
        using TeamRepository team = new(new OneJob());

        await WalkAsync(team);

        Assert.True(Directory.Exists(team.PathOf(".qualitygate/history")));
    }

    [Fact]
    public async Task InShardsWithADatabase_EveryCommandLeadsToTheNext()
    {
        using TeamRepository team = new(new ShardedJobs(await cluster.NewSchemaAsync()));

        await WalkAsync(team);

        Assert.False(Directory.Exists(team.PathOf(".qualitygate/history")));
    }

    private static async Task WalkAsync(TeamRepository team)
    {
        await BeginAsync(team);
        await AcceptWhatIsThereAsync(team);
        await MeetANewFlakeAsync(team);
        await PutItIntoQuarantineAsync(team);
        await LetItsTermEndAsync(team);
        await MendItAsync(team);
        await LowerTheBaselineAsync(team);
        await LookBackAsync(team);
    }

    private static async Task BeginAsync(TeamRepository team)
    {
        await team.BeginAsync();
        team.Write(ShopCode.WithOldFlake);
        string said = await team.RunAsync(0, "init");
        Assert.Contains("Tests  1 project: xunit v2", said, StringComparison.Ordinal);

        // Tests that fail in every second run are seen by fewer runs than are usual.
        await team.EditAsync("qualitygate.json", text => text
            .Replace("\"runs\": 10", "\"runs\": 2", StringComparison.Ordinal)
            .Replace("[\"serial\", \"parallel\"]", "[\"serial\"]", StringComparison.Ordinal));
        await team.CommitAsync("Set up the quality gate");
    }

    private static async Task AcceptWhatIsThereAsync(TeamRepository team)
    {
        string red = await team.AuditAsync(2);
        Assert.Contains("Or      dotnet qualitygate baseline update, which accepts", red, StringComparison.Ordinal);

        await team.RunAsync(0, "baseline", "update");
        await team.RunAsync(0, "gate", "--baseline", Baseline);
        await team.CommitAsync("Accept what is flaky today");
    }

    private static async Task MeetANewFlakeAsync(TeamRepository team)
    {
        team.Write(ShopCode.WithNewFlake);
        await team.CommitAsync("Test another thing");

        string red = await team.AuditAsync(2);

        Assert.Contains("against the baseline: 1 newly flaky, 1 still flaky", red, StringComparison.Ordinal);
        Assert.Contains("Start with ShopTests.New:", red, StringComparison.Ordinal);
        Assert.Contains("Or      dotnet qualitygate quarantine suggest", red, StringComparison.Ordinal);
    }

    private static async Task PutItIntoQuarantineAsync(TeamRepository team)
    {
        Assert.Contains("quarantine add Shop.ShopTests.New ", await team.RunAsync(0, "quarantine", "suggest"), StringComparison.Ordinal);
        string added = await team.RunAsync(0, "quarantine", "add", "Shop.ShopTests.New", "--reason", "The courier is slow.", "--owner", "@shop", "--issue", "412");
        Assert.Contains($"dotnet qualitygate gate --quarantine {Quarantine}", added, StringComparison.Ordinal);
        await team.RunAsync(0, "gate", "--quarantine", Quarantine);
        await team.CommitAsync("Quarantine the new flake");

        string green = await team.AuditAsync(0, "--no-build");

        Assert.Contains("in quarantine: 1 entry; 1 test failed and covered", green, StringComparison.Ordinal);
        Assert.Contains("ShopTests.New  1 of 2     unclassified, in quarantine", green, StringComparison.Ordinal);
    }

    private static async Task LetItsTermEndAsync(TeamRepository team)
    {
        await team.EditAsync(Quarantine, text => Day().Replace(text, match => $"\"{match.Groups["key"].Value}\": \"2020-01-{(match.Groups["key"].Value == "added" ? "01" : "15")}\""));
        await team.RunAsync(2, "quarantine", "check");

        string red = await team.RunAsync(2, "gate", "--quarantine", Quarantine);

        Assert.Contains("in quarantine: 1 entry; 0 tests failed and covered", red, StringComparison.Ordinal);
        Assert.Contains("quarantine overdue, over since 2020-01-15: Shop.ShopTests.New", red, StringComparison.Ordinal);
        Assert.DoesNotContain("quarantine suggest", red, StringComparison.Ordinal);
    }

    private static async Task MendItAsync(TeamRepository team)
    {
        team.Write(ShopCode.Mended);
        await team.CommitAsync("Wait for the courier");

        Assert.Contains("\nFIXED  Shop.ShopTests.New passed 11 times in a row", await team.RunAsync(0, "verify", "New"), StringComparison.Ordinal);
        Assert.Contains("remove  Shop.ShopTests.New: `verify` has proved that it is mended", await team.RunAsync(0, "quarantine", "suggest"), StringComparison.Ordinal);
        await team.RunAsync(0, "quarantine", "remove", "Shop.ShopTests.New");
        await team.CommitAsync("Note the fix, and end the quarantine");
    }

    private static async Task LowerTheBaselineAsync(TeamRepository team)
    {
        // As many clean runs as prove that a test is mended which failed in 1 of 2.
        string green = await team.AuditAsync(0, "--no-build", "--runs", "11");
        Assert.Contains("against the baseline: 1 mended", green, StringComparison.Ordinal);

        Assert.Contains("flaky             1 -> 0", await team.RunAsync(0, "baseline", "update"), StringComparison.Ordinal);
        await team.RunAsync(0, "gate", "--baseline", Baseline);
    }

    /// <summary>All four audits are in the history, and each once.</summary>
    private static async Task LookBackAsync(TeamRepository team)
    {
        using JsonDocument shown = JsonDocument.Parse(await team.RunAsync(0, "history", "show", "--json"));

        Assert.Equal((4, 17), (shown.RootElement.GetProperty("entries").GetInt32(), shown.RootElement.GetProperty("runs").GetInt32()));
    }

    [GeneratedRegex("\"(?<key>added|expires)\": \"[0-9-]+\"")]
    private static partial Regex Day();
}
