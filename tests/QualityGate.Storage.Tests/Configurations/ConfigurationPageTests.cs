using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

/// <summary>docs/configuration.md has a row for every key, as the reader knows it.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly string Path = Repository.File("docs", "configuration.md");

    [Fact]
    public void Page_IsWhatTheKeysSay() => Snapshot.MatchesFile(Path, ConfigurationPage.Redrawn(File.ReadAllText(Path)));

    [Fact]
    public void FileThatItShows_IsRead()
    {
        using TemporaryFolder folder = new();
        string json = File.ReadAllText(Path).Split("```json\n")[1].Split("```")[0];

        Configuration read = ConfigurationReader.Read(folder.Write(ConfigurationReader.FileName, json));

        GatePolicy policy = PolicyResolver.Resolve(read.Policy, read.Profiles, read.Runs!.Value);
        Assert.Equal((Limit.Of(5), Limit.Of(20), UndecidedMeaning.Red), (policy.LimitOf(GateRule.FlakyMarkers), policy.LimitOf(GateRule.SurvivedRuns), policy.Undecided));
    }
}
