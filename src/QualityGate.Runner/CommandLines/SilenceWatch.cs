using QualityGate.Runner.Processes;

namespace QualityGate.Runner.CommandLines;

/// <summary>Waits for the end of a process, and brings it about when nothing is printed for too long.</summary>
/// <param name="process">Prints a line for each test, if it can.</param>
/// <param name="patience">For how long it may be silent; null for as long as it likes.</param>
/// <param name="beat">Told at every look, however silent the process is.</param>
internal sealed class SilenceWatch(ChildProcess process, TimeSpan? patience, Action beat)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>The silence for which we ended the process; null when it ended by itself.</summary>
    public async Task<TimeSpan?> UntilTheEndAsync()
    {
        (long written, long heard) = (0, TimeProvider.System.GetTimestamp());
        while (await Task.WhenAny(process.Exited, Task.Delay(BetweenLooks)).ConfigureAwait(false) != process.Exited)
        {
            beat();
            if (process.Written != written)
                (written, heard) = (process.Written, TimeProvider.System.GetTimestamp());
            if (patience is { } limit && TimeProvider.System.GetElapsedTime(heard) >= limit)
            {
                process.Kill();
                return limit;
            }
        }

        return null;
    }
}
