using QualityGate.Core.Runs;
using QualityGate.Projects.Suites;
using Spectre.Console;

namespace QualityGate.Cli.Watching;

/// <summary>One line that is redrawn while runs go on, for a person at a terminal.</summary>
internal sealed class LiveWatch(IAnsiConsole console, ProgressBoard board) : Watch
{
    private readonly Lock _lock = new();
    private StatusContext? _status;

    public override async Task<T> DuringAsync<T>(Func<Task<T>> work) =>
        await console.Status().Spinner(Spinner.Known.Dots).StartAsync("Starting", async status =>
        {
            _status = status;
            T result = await work();
            _status = null;
            return result;
        });

    public override void Report(SuiteStep value)
    {
        lock (_lock)
            Show(WatchText.Step(value));
    }

    public override void Report(RunEvent value)
    {
        lock (_lock)
        {
            board.Add(value);
            switch (value)
            {
                case RunEvent.SuiteDiscovered discovered:
                    console.MarkupLineInterpolated($"{WatchText.Discovered(discovered)}");
                    break;
                case RunEvent.ProjectScanned { Scan: var scan }:
                    console.MarkupLineInterpolated($"{WatchText.Scanned(scan)}");
                    break;
                case RunEvent.CiRead { Honesty: var honesty }:
                    console.MarkupLineInterpolated($"{WatchText.Read(honesty)}");
                    break;
                case RunEvent.FaultFound { Fault: var fault }:
                    console.MarkupLineInterpolated($"[red]{WatchText.Found(fault)}[/]");
                    break;
                case RunEvent.Resumed:
                    console.MarkupLineInterpolated($"{WatchText.Resumed(board)}");
                    break;
                case RunEvent.RunEnded { Run.Completion: not Completion.Completed } ended:
                    console.MarkupLineInterpolated($"[yellow]{WatchText.Ended(ended.Run)}[/]");
                    break;
                default:
                    break;
            }

            if (value is RunEvent.RunStarted or RunEvent.RunEnded)
                Show(WatchText.State(board));
        }
    }

    // A build prints empty lines, and a status must not be empty.
    private void Show(string text)
    {
        if (_status is { } status && !string.IsNullOrWhiteSpace(text))
            status.Status(Markup.Escape(text.Trim()));
    }
}
