using QualityGate.Cli.Terminals;
using QualityGate.Core.Planning;
using Spectre.Console;

namespace QualityGate.Cli.Watching;

/// <summary>The watch that suits a terminal.</summary>
internal static class Watches
{
    public static Watch For(Terminal terminal, RunSettings settings)
    {
        ProgressBoard board = new(settings);
        return terminal.IsInteractive ? new LiveWatch(ConsoleOf(terminal), board) : new LineWatch(terminal.Output, board);
    }

    private static IAnsiConsole ConsoleOf(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(terminal.Output),
        ColorSystem = terminal.HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });
}
