using System.Threading.Channels;

namespace Workflows.Tests.Fixed;

/// <summary>A clock that stands still. Its timers ring when a test lets them, and never by themselves.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly Channel<HandTimer> _timers = Channel.CreateUnbounded<HandTimer>();

    public override long GetTimestamp() => 0;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(() => callback(state), dueTime);
        _timers.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>The next timer that somebody sets, or has set already.</summary>
    /// <exception cref="TimeoutException">Nobody sets one.</exception>
    public Task<HandTimer> NextTimerAsync() => _timers.Reader.ReadAsync().AsTask().WaitAsync(Eventually.Deadline);
}
