using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>docs/commands holds a page for every command, and each says what the command says of itself.</summary>
public sealed class CommandReferenceTests
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("QUALITYGATE_UPDATE_SNAPSHOTS") == "1";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "commands");

    [Fact]
    public void EveryPage_IsAsTheDefinitionsMakeIt()
    {
        if (IsUpdating)
            Update();

        Assert.Equal(CommandReference.Pages.Select(page => page.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(CommandReference.Pages, page => Assert.Equal(page.Text, File.ReadAllText(Path.Combine(Folder, page.Name))));
    }

    [Fact]
    public void EveryWord_IsDescribedInASentence() => Assert.All(
        ToolCommands.All.SelectMany(entry => entry.Command.Options.Select(option => (option.Name, option.Description)).Concat(entry.Command.Arguments.Select(argument => (argument.Name, argument.Description)))),
        word => Assert.EndsWith(".", word.Description, StringComparison.Ordinal));

    private static void Update()
    {
        Directory.CreateDirectory(Folder);
        foreach (string stale in Directory.EnumerateFiles(Folder))
            File.Delete(stale);
        foreach ((string name, string text) in CommandReference.Pages)
            File.WriteAllText(Path.Combine(Folder, name), text);
    }
}
