namespace Diagnosis.MSTest.Timetable;

/// <summary>A clock that shows what it was set to.</summary>
public sealed class SetClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Airport", TimeSpan.FromHours(-5), "Airport", "Airport");

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public void Forward(TimeSpan by) => _now += by;
}
