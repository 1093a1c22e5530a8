using QualityGate.Cli.Terminals;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>Tells a person which process waits for a debugger.</summary>
internal sealed class Debugging(Terminal terminal) : IProgress<int>
{
    /// <summary>Whoever steps through a test takes as long as he takes.</summary>
    private static readonly TimeSpan NoLimit = TimeSpan.FromDays(7);

    public static RunnerOptions Of(RunnerOptions options, Terminal terminal) => options with { TestTimeout = NoLimit, Debugging = new Debugging(terminal) };

    public void Report(int value)
    {
        terminal.Output.WriteLine($"Process {value} waits for a debugger: its tests begin when one is attached. Ctrl+C ends it.");
        terminal.Output.Flush();
    }
}
