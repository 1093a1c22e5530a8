namespace Diagnosis.XunitV3.Clocks;

/// <summary>Tests of time in which none passes unless the test says so.</summary>
public class HandClockTests
{
    private readonly HandClock _clock = new();

    [Fact]
    public void A_book_is_kept_for_an_hour()
    {
        var reservation = new Reservation(_clock);

        _clock.Move(TimeSpan.FromMinutes(59));

        Assert.True(reservation.IsKept);
    }

    [Fact]
    public void A_book_is_not_kept_any_longer()
    {
        var reservation = new Reservation(_clock);

        _clock.Move(TimeSpan.FromHours(1));

        Assert.False(reservation.IsKept);
    }

    [Fact]
    public void The_day_changes_at_midnight_of_the_reading_room()
    {
        Assert.Equal(new DateOnly(2025, 3, 2), new Reservation(_clock).LocalDay);

        _clock.Move(TimeSpan.FromHours(21) + TimeSpan.FromSeconds(2));

        Assert.Equal(new DateOnly(2025, 3, 3), new Reservation(_clock).LocalDay);
    }

    [Fact]
    public void The_sixth_in_a_second_is_held_back()
    {
        var turnstile = new Turnstile(_clock, 5);

        var passed = Enumerable.Range(0, 6).Count(_ => turnstile.Pass());

        Assert.Equal(5, passed);
    }

    [Fact]
    public void The_next_second_lets_others_through()
    {
        var turnstile = new Turnstile(_clock, 1);
        Assert.True(turnstile.Pass());
        Assert.False(turnstile.Pass());

        _clock.Move(TimeSpan.FromSeconds(1));

        Assert.True(turnstile.Pass());
    }

    [Fact]
    public void A_span_is_measured_on_the_same_clock()
    {
        var start = _clock.GetTimestamp();

        _clock.Move(TimeSpan.FromMilliseconds(250));

        Assert.Equal(TimeSpan.FromMilliseconds(250), _clock.GetElapsedTime(start));
    }

    [Fact]
    public void A_time_of_UTC_is_read_as_one() =>
        Assert.Equal(23, DateTimeOffset.Parse("2025-03-01T23:30:00Z", System.Globalization.CultureInfo.InvariantCulture).UtcDateTime.Hour);

    [Fact]
    public void The_present_has_the_kind_that_was_asked_for()
    {
        Assert.Equal(DateTimeKind.Utc, DateTime.UtcNow.Kind);
        Assert.Equal(DateTimeKind.Local, DateTime.Now.Kind);
    }
}
