using QualityGate.CiLint.Shells.Posix;
using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.TestRuns;

/// <summary>The words of a command as somebody would type them: what was quoted as one is taken apart where it is itself a command.</summary>
internal static class CommandWords
{
    private static readonly ImmutableHashSet<string> TakeCommands = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "sh", "bash", "zsh", "cmd", "pwsh", "powershell", "dotnet-coverage", "dotnet", "retry", "xvfb-run", "script", "su", "docker", "docker-compose", "ssh", "start-process", "coverlet", "opencover.console", "iex", "invoke-expression", "eval", "exec");

    public static ImmutableArray<string> Of(ShellNode.Command command)
    {
        if (command.Words.IsEmpty)
            return [];
        bool takesCommand = TakeCommands.Contains(Flows.CommandFlow.ProgramName(command.Words[0].Text));
        return [.. command.Words.SelectMany(word => takesCommand && word.IsQuoted && word.Text.Contains(' ', StringComparison.Ordinal) ? Split(word.Text) : [word.Text])];
    }

    /// <summary>The words of a text that holds a command; as one word when it is none.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        try
        {
            return
            [
                .. PosixLexer.Read(text, 0, text.Length)
                    .Where(token => token.Kind is PosixTokenKind.Word)
                    .Select(token => token.Text),
            ];
        }
        catch (ScriptSyntaxException)
        {
            return [text];
        }
    }
}
