using System.CommandLine;
using System.Globalization;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Tests.Documents;

public sealed class ReadmeTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void EveryCommandOfTheTool_IsOneThatItKnows()
    {
        string[] commands =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md")
                .Select(File.ReadAllText)
                .Append(Readme.Text)
                .SelectMany(text => Readme.CommandsIn(text))
                .Where(line => line.Contains("qualitygate ", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(commands);
        Assert.All(commands, line => ToolCommands.Parse(line.Split("qualitygate ")[1]));
    }

    [Fact]
    public void EveryOptionOfAudit_IsExplained()
    {
        Command audit = ToolCommands.Root.Subcommands.Single(command => command.Name == "audit");

        Assert.All(audit.Options, option => Assert.Contains($"`{option.Name}", Readme.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryExitCode_IsExplained() => Assert.All(
        Enum.GetValues<ExitCode>(),
        code => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\n| {(int)code} | "), Readme.Text, StringComparison.Ordinal));

    [Fact]
    public void ConfigurationShown_IsRead()
    {
        string json = Readme.Text.Split("```json\n")[1].Split("```")[0];

        Configuration configuration = ConfigurationReader.Read(_scratch.Write("qualitygate.json", json));

        GatePolicy policy = PolicyResolver.Resolve(configuration.Policy, configuration.Profiles, runs: 1);
        Assert.Equal((10, 10, Limit.Of(0)), (configuration.Runs, policy.MinRuns, policy.LimitOf(GateRule.FlakyMarkers)));
    }

    [Fact]
    public void Excerpt_StandsInTheCommittedAudit()
    {
        string[] audit = File.ReadAllLines(Path.Combine(Repository.Root, "reports", "zoo", "flaky_test_audit.md"));

        Assert.NotEmpty(Readme.Excerpt);
        Assert.All(Readme.Excerpt.Where(line => line != "..."), line => Assert.Contains(line, audit.Select(known => known.TrimStart())));
    }

    [Fact]
    public void ScriptThatPassesTheTests_IsThere() => Assert.True(File.Exists(Path.Combine(Repository.Root, Readme.Commands[1])));
}
