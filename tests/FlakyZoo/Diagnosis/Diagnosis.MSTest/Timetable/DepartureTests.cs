using System.Globalization;

namespace Diagnosis.MSTest.Timetable;

/// <summary>Times without any time that passes.</summary>
[TestClass]
public class DepartureTests
{
    private static readonly DateTimeOffset Noon = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly SetClock _clock = new(Noon);

    [TestMethod]
    public void Boarding_begins_half_an_hour_before() => Assert.IsTrue(new Departure(_clock, Noon.AddMinutes(30)).IsBoarding);

    [TestMethod]
    public void Boarding_ends_when_the_flight_leaves()
    {
        var departure = new Departure(_clock, Noon.AddMinutes(10));

        _clock.Forward(TimeSpan.FromMinutes(10));

        Assert.IsFalse(departure.IsBoarding);
        Assert.IsTrue(departure.HasLeft);
    }

    [TestMethod]
    public void A_flight_after_midnight_of_the_airport_leaves_tomorrow()
    {
        Assert.IsTrue(new Departure(_clock, Noon.AddHours(16)).LeavesToday);
        Assert.IsFalse(new Departure(_clock, Noon.AddHours(17)).LeavesToday);
    }

    [TestMethod]
    public void A_leap_day_is_followed_by_march()
    {
        _clock.Forward(TimeSpan.FromDays(1));

        Assert.AreEqual(3, _clock.GetUtcNow().Month);
    }

    [TestMethod]
    public void A_delay_is_measured_on_the_same_clock()
    {
        var start = _clock.GetTimestamp();

        _clock.Forward(TimeSpan.FromSeconds(90));

        Assert.AreEqual(TimeSpan.FromSeconds(90), _clock.GetElapsedTime(start));
    }

    [TestMethod]
    public void Pauses_grow_to_a_minute_and_no_further()
    {
        Assert.AreEqual(TimeSpan.FromSeconds(8), Backoff.After(3));
        Assert.AreEqual(TimeSpan.FromMinutes(1), Backoff.After(30));
    }

    [TestMethod]
    public void A_time_with_its_offset_is_the_same_everywhere() =>
        Assert.AreEqual(10, DateTimeOffset.Parse("2025-06-30T12:00:00+02:00", CultureInfo.InvariantCulture).UtcDateTime.Hour);

    [TestMethod]
    public void A_stamp_of_the_present_survives_its_line()
    {
        var now = DateTimeOffset.UtcNow;

        Assert.AreEqual(now, DateTimeOffset.ParseExact(now.ToString("O", CultureInfo.InvariantCulture), "O", CultureInfo.InvariantCulture));
    }
}
