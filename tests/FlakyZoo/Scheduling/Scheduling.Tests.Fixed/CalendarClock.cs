namespace Scheduling.Tests.Fixed;

/// <summary>A clock that shows what the test sets, in a time zone far from any other.</summary>
internal sealed class CalendarClock : TimeProvider
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(14);

    public DateTimeOffset Now { get; set; } = new(2024, 2, 29, 23, 59, 59, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("far east", Offset, "far east", "far east");

    public override DateTimeOffset GetUtcNow() => Now;
}
