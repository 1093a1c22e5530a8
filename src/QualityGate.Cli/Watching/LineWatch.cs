using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Watching;

/// <summary>One line per run, for logs and pipes.</summary>
internal sealed class LineWatch(TextWriter output, ProgressBoard board) : Watch
{
    private readonly Lock _lock = new();
    private SuiteId? _heading;
    private bool _areSideBySide;
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
            if (value is RunEvent.SuiteDiscovered { Discovery.Suite: var suite })
                _heading = suite;
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

    private string? LineFor(RunEvent happened) => happened switch
    {
        RunEvent.SuiteDiscovered discovered => WatchText.Discovered(discovered),
        RunEvent.RunEnded { Run: var run } => $"  {SuiteOf(run)}{WatchText.Ended(run)}",
        RunEvent.ProjectScanned { Scan: var scan } => WatchText.Scanned(scan),
        RunEvent.CiRead { Honesty: var honesty } => WatchText.Read(honesty),
        RunEvent.FaultFound { Fault: var fault } => WatchText.Found(fault),
        RunEvent.Resumed => WatchText.Resumed(board),
        _ => null,
    };

    /// <summary>Suites that run side by side take turns below one heading; from then on each line names its own.</summary>
    private string SuiteOf(SuiteRun run)
    {
        _heading ??= run.Planned.Suite;
        _areSideBySide |= run.Planned.Suite != _heading;
        return _areSideBySide ? $"{run.Planned.Suite} " : "";
    }
}
