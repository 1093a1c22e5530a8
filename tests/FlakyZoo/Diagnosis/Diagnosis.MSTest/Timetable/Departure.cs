namespace Diagnosis.MSTest.Timetable;

/// <summary>A flight that waits for nobody.</summary>
public sealed class Departure(TimeProvider clock, DateTimeOffset at)
{
    public bool IsBoarding => at - clock.GetUtcNow() is var left && left > TimeSpan.Zero && left <= TimeSpan.FromMinutes(30);

    public bool HasLeft => clock.GetUtcNow() >= at;

    public bool LeavesToday => TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).Date == clock.GetLocalNow().Date;
}
