using System.CommandLine;
using QualityGate.Cli.Completions;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>completions</c>.</summary>
internal sealed class CompletionsCommand
{
    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, pwsh or fish." };

    /// <param name="run">What to do with the name of the shell.</param>
    public Command Build(Func<string, CancellationToken, Task<ExitCode>> run)
    {
        _shell.CompletionSources.Add([.. Shells.All.Select(Shells.NameOf)]);
        Command command = new("completions", "Print a script by which a shell completes the words of this tool.") { _shell };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(parsed.GetRequiredValue(_shell), cancellationToken));
        return command;
    }
}
