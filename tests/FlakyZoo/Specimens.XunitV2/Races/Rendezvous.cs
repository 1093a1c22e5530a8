namespace Specimens.XunitV2.Races;

/// <summary>
/// Where two tests meet when they run at the same time; a test that finds itself alone goes on alone.
/// </summary>
/// <remarks>
/// Patience is counted in quiet moments, in which no work waits for a thread. A partner that has been started but not
/// yet run is waiting work, so that a slow machine makes the wait longer and never makes the two miss each other.
/// </remarks>
internal sealed class Rendezvous
{
    private const int Patience = 100;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    private TaskCompletionSource? _waiting;

    public async Task MeetAsync()
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Interlocked.CompareExchange(ref _waiting, mine, null) is { } partner)
        {
            Interlocked.CompareExchange(ref _waiting, null, partner);
            partner.TrySetResult();
            return;
        }

        for (var quiet = 0; quiet < Patience && !mine.Task.IsCompleted;)
        {
            await Task.WhenAny(mine.Task, Task.Delay(Moment));
            quiet += ThreadPool.PendingWorkItemCount == 0 ? 1 : 0;
        }

        Interlocked.CompareExchange(ref _waiting, null, mine);
    }
}
