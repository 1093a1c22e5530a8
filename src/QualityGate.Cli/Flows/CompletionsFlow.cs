using QualityGate.Cli.Completions;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Flows;

/// <summary>Prints the script of a shell, and nothing else: it is read by the shell as it comes.</summary>
internal sealed class CompletionsFlow(Terminal terminal)
{
    public async Task<ExitCode> RunAsync(string shell)
    {
        await terminal.Output.WriteAsync(Shells.ScriptOf(Shells.Read(shell)));
        return ExitCode.Passed;
    }
}
