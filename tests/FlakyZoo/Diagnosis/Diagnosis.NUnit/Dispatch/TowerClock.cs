namespace Depot.Dispatch;

/// <summary>A clock that is wound by the test.</summary>
public sealed class TowerClock : TimeProvider
{
    private DateTimeOffset _now = new(2028, 2, 29, 23, 59, 59, 990, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Turn(int milliseconds) => _now = _now.AddMilliseconds(milliseconds);
}
