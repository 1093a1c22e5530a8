namespace Depot.Belts;

/// <summary>Shows that a belt is alive, every few milliseconds.</summary>
public sealed class Heartbeat : IDisposable
{
    private readonly Timer _timer;
    private int _beats;

    public Heartbeat(int milliseconds) => _timer = new(_ => Interlocked.Increment(ref _beats), null, milliseconds, milliseconds);

    public int Beats => Volatile.Read(ref _beats);

    public void Dispose() => _timer.Dispose();
}
