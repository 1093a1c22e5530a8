using System.CommandLine;
using QualityGate.Cli.Commands;
using QualityGate.Cli.Terminals;

namespace QualityGate.Cli.Tests.Documents;

/// <summary>The commands of the tool as it builds them, to be looked at and parsed with.</summary>
internal static class ToolCommands
{
    public static RootCommand Root { get; } = new Door(
        new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, IsInteractive = false, HasColor = false },
        TimeProvider.System,
        _ => null).Commands();

    /// <summary>Every command that does something, with the words that call it, such as <c>baseline update</c>.</summary>
    public static ImmutableArray<(string Name, Command Command)> All { get; } = [.. Below(Root, "")];

    /// <summary>Parses a line as it is typed behind the name of the tool, and complains as the tool would.</summary>
    public static void Parse(string line) => UsageErrors.ThrowIfAny(Root.Parse(line, Door.AsTyped));

    private static IEnumerable<(string, Command)> Below(Command parent, string before) => parent.Subcommands
        .SelectMany(command => command.Subcommands.Count > 0 ? Below(command, $"{before}{command.Name} ") : [($"{before}{command.Name}", command)]);
}
