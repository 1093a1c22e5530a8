using QualityGate.Cli.Terminals;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using Spectre.Console;

namespace QualityGate.Cli.Watching;

/// <summary>The watch that suits a terminal.</summary>
internal static class Watches
{
    /// <param name="terminal">Where it shows.</param>
    /// <param name="settings">How much is to be run.</param>
    /// <param name="before">What was run before, in an audit that goes on.</param>
    public static Watch For(Terminal terminal, RunSettings settings, Ledger before)
    {
        ProgressBoard board = new(settings);
        board.Recall(before);
        return terminal.IsInteractive ? new LiveWatch(ConsoleOf(terminal), board) : new LineWatch(terminal.Output, board);
    }

    /// <summary>For work without runs.</summary>
    public static Watch For(Terminal terminal) => For(terminal, new RunSettings { Runs = 1, Conditions = [], Seed = 0 }, Ledger.Empty());

    private static IAnsiConsole ConsoleOf(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(terminal.Output),
        ColorSystem = terminal.HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });
}
