using QualityGate.Core.Runs;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Watching;

/// <summary>One line per run, for logs and pipes.</summary>
internal sealed class LineWatch(TextWriter output, ProgressBoard board) : Watch
{
    private readonly Lock _lock = new();
    private bool _isEstimateDue;

    public override Task<T> DuringAsync<T>(Func<Task<T>> work) => work();

    public override void Report(SuiteStep value)
    {
        // What the build prints is for somebody who waits; what went wrong in it comes as a fault.
        if (value is SuiteStep.BuildPrinted)
            return;

        lock (_lock)
            output.WriteLine(WatchText.Step(value));
    }

    public override void Report(RunEvent value)
    {
        lock (_lock)
        {
            board.Add(value);
            if (LineFor(value) is { } line)
                output.WriteLine(line);
            if (value is RunEvent.SuiteDiscovered)
                _isEstimateDue = true;
            if (value is RunEvent.RunEnded && board.Remaining is { } && _isEstimateDue)
            {
                _isEstimateDue = false;
                output.WriteLine($"  {WatchText.State(board)}");
            }
        }
    }

    private static string? LineFor(RunEvent happened) => happened switch
    {
        RunEvent.SuiteDiscovered discovered => WatchText.Discovered(discovered),
        RunEvent.RunEnded { Run: var run } => $"  {WatchText.Ended(run)}",
        RunEvent.FaultFound { Fault: var fault } => WatchText.Found(fault),
        _ => null,
    };
}
