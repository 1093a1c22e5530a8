using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>docs/commands.md: what it shows works as shown.</summary>
[Collection(MonorepoGroup.Name)]
public sealed class CommandPageTests : IDisposable
{
    private const string Tool = "dotnet qualitygate ";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));

    private static readonly GeneratedProject Orders = Monorepo.Flaky with { Name = "Orders" };

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task EveryCommand_DoesWhatItIsShownFor()
    {
        _scratch.Write(Orders.FileName, Orders.ProjectXml);
        _scratch.Write("Orders/OrdersTests.cs", Orders.Source);
        List<string> unexpected = [];

        foreach (string command in Readme.CommandsIn(Page))
        {
            Assert.StartsWith(Tool, command, StringComparison.Ordinal);
            ToolRun run = await Tools.Tool.RunAsync(_scratch.Path, command[Tool.Length..].Split(' '));
            if (run.ExitCode is not (0 or 2 or 6))
                unexpected.Add($"{command}: {run}");
        }

        Assert.Empty(unexpected);
    }

    [Fact]
    public void EveryOptionOfEveryCommand_IsExplained()
    {
        string explained = Page + Readme.Text;

        Assert.All(
            ToolCommands.All.SelectMany(command => command.Command.Options),
            option => Assert.Contains($"`{option.Name}", explained, StringComparison.Ordinal));
    }
}
