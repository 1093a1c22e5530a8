namespace Diagnosis.MSTest.Reminders;

/// <summary>Rings once, after a while.</summary>
public sealed class Reminder : IDisposable
{
    private readonly Timer _timer;
    private int _rung;

    public Reminder(TimeSpan after) => _timer = new Timer(_ => Interlocked.Increment(ref _rung), null, after, Timeout.InfiniteTimeSpan);

    public bool HasRung => Volatile.Read(ref _rung) > 0;

    public void Dispose() => _timer.Dispose();
}
