using System.CommandLine;
using System.Text.RegularExpressions;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>The pages of docs/commands: what the definitions of the commands say, and nothing by hand.</summary>
internal static partial class CommandReference
{
    private const string Note = "<!-- Made from the command's definition: change that, and run these tests with QUALITYGATE_UPDATE_SNAPSHOTS=1. -->\n";

    /// <summary>File name and content of every page, the list of all of them first.</summary>
    public static ImmutableArray<(string Name, string Text)> Pages { get; } =
        [("README.md", Index()), .. ToolCommands.Root.Subcommands.OrderBy(command => command.Name, StringComparer.Ordinal).Select(command => ($"{command.Name}.md", PageOf(command)))];

    private static string Index() => $"""
        # Commands
        {Note}
        Each has a page with all of its arguments and options. Examples, and what they are good for: [commands.md](../commands.md).

        | command | |
        |---|---|
        {string.Concat(ToolCommands.Root.Subcommands.OrderBy(command => command.Name, StringComparer.Ordinal).Select(command => $"| [{command.Name}]({command.Name}.md) | {Cell(command.Description!)} |\n"))}
        """.TrimEnd('\n') + "\n";

    private static string PageOf(Command command) => $"# {command.Name}\n{Note}\n{Body(command, command.Name)}"
        + string.Concat(command.Subcommands.Select(child => $"\n## {command.Name} {child.Name}\n\n{Body(child, $"{command.Name} {child.Name}")}"));

    private static string Body(Command command, string name) => string.Join('\n',
    [
        $"{command.Description}\n",
        $"```text\n{Usage(command, name)}\n```\n",
        .. Table("argument", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description))),
        .. Table("option", command.Options.Where(option => !option.Hidden).Select(option => (Words(option), option.Description))),
    ]);

    private static string Usage(Command command, string name)
    {
        IEnumerable<string> arguments = command.Arguments.Select(argument => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
        {
            (0, 1) => $"[{argument.Name}]",
            (_, > 1) => $"<{argument.Name}>...",
            _ => $"<{argument.Name}>",
        });
        return string.Join(' ', [$"dotnet qualitygate {name}", .. command.Subcommands.Count > 0 ? ["<command>"] : arguments, .. command.Options.Count > 0 ? ["[options]"] : Array.Empty<string>()]);
    }

    private static IEnumerable<string> Table(string what, IEnumerable<(string Name, string? Text)> rows)
    {
        ImmutableArray<string> lines = [.. rows.Select(row => Row(row.Name, row.Text ?? throw new InvalidDataException($"{row.Name} has no description.")))];
        return lines.IsEmpty ? [] : [$"| {what} | meaning | without it |\n|---|---|---|\n{string.Concat(lines)}"];
    }

    // A description ends with the default in brackets.
    private static string Row(string name, string text) => Description().Match(text) is { Success: true } match
        ? $"| `{name}` | {Cell(match.Groups["text"].Value)}. | {Cell(match.Groups["default"].Value)} |\n"
        : $"| `{name}` | {Cell(text)} | |\n";

    private static string Words(Option option) => string.Join("`, `", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name)) + (option.HelpName is { } value ? $" {value}" : "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<text>.*?)\.? \[(?<default>[^\[\]]+)\]\.$")]
    private static partial Regex Description();
}
