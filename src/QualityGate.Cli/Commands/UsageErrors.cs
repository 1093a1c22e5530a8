using System.CommandLine;
using System.CommandLine.Parsing;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Commands;

/// <summary>Finds what is wrong with a command line before anything is done, and names the nearest word that exists.</summary>
internal static class UsageErrors
{
    /// <exception cref="QualityGateException">Something is wrong; the fault is of kind usage.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        // A mistyped option would otherwise be taken for the target, and its value for one word too many.
        if (parsed.Tokens.FirstOrDefault(token => IsUnknownOption(token, parsed)) is { } option)
            throw Bad($"There is no option '{option.Value}' for '{parsed.CommandResult.Command.Name}'.", option.Value, OptionNames(parsed));
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var word, ..])
            throw Bad($"There is no command '{word}'.", word, root.Subcommands.Select(command => command.Name));
        if (parsed.CommandResult.Command is RootCommand && parsed.Errors.Count > 0)
            throw new QualityGateException(FaultKind.Usage, "Say what to do, such as 'audit' or 'scan'. See --help.");
        if (parsed.CommandResult.Command is { Subcommands: { Count: > 0 } parts } command and not RootCommand && parsed.Errors.Count > 0)
            throw WithoutPart(command.Name, [.. parts.Select(part => part.Name)], parsed.UnmatchedTokens);
        if (parsed.Errors is [var error, ..])
            throw new QualityGateException(FaultKind.Usage, error.Message);
    }

    private static QualityGateException WithoutPart(string command, string[] parts, IReadOnlyList<string> words) => words is [var word, ..]
        ? Bad($"There is no command '{command} {word}'.", word, parts)
        : new QualityGateException(FaultKind.Usage, $"Say what to do, such as '{command} {parts[0]}': there are {string.Join(", ", parts[..^1])} and {parts[^1]}.");

    private static bool IsUnknownOption(Token token, ParseResult parsed) =>
        token.Type == TokenType.Argument
        && token.Value.StartsWith('-')
        && token.Value.Length > 1
        && !parsed.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token));

    private static IEnumerable<string> OptionNames(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Select(option => option.Name).Append("--help");

    private static QualityGateException Bad(string sentence, string word, IEnumerable<string> known) =>
        new(FaultKind.Usage, NearestName.Of(word, known) is { } nearest ? $"{sentence} Did you mean '{nearest}'?" : $"{sentence} See --help.");
}
