namespace FlakyZoo.Encounters;

/// <summary>
/// Where two tests meet when they run at the same time. Whoever comes first waits for the other, and goes on alone when
/// nobody comes; the other then finds that it is late and does not wait at all.
/// </summary>
/// <remarks>
/// Patience is counted in quiet moments, in which no work waits for a thread. A partner that has been started but not
/// yet run is waiting work, so that a slow machine makes the wait longer and never makes the two miss each other.
/// </remarks>
internal sealed class Rendezvous
{
    private const int Patience = 100;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    private readonly Lock _lock = new();
    private TaskCompletionSource? _waiting;
    private bool _missed;

    public async Task MeetAsync()
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!IsFirst(mine))
        {
            return;
        }

        for (var quiet = 0; quiet < Patience && !mine.Task.IsCompleted;)
        {
            await Task.WhenAny(mine.Task, Task.Delay(Moment));
            quiet += ThreadPool.PendingWorkItemCount == 0 ? 1 : 0;
        }

        GoOnAlone(mine);
    }

    private bool IsFirst(TaskCompletionSource mine)
    {
        lock (_lock)
        {
            var isFirst = _waiting is null && !_missed;
            _waiting?.SetResult();
            _waiting = isFirst ? mine : null;
            _missed = false;
            return isFirst;
        }
    }

    private void GoOnAlone(TaskCompletionSource mine)
    {
        lock (_lock)
        {
            _missed = _waiting == mine;
            _waiting = _missed ? null : _waiting;
        }
    }
}
