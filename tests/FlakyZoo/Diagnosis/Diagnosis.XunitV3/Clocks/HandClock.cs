namespace Diagnosis.XunitV3.Clocks;

/// <summary>A clock whose hands are moved by the test.</summary>
public sealed class HandClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 3, 1, 23, 59, 58, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Reading room", TimeSpan.FromHours(3), "Reading room", "Reading room");

    public void Move(TimeSpan by) => _now += by;
}
