using System.Globalization;

namespace Shop.Subscriptions;

public class PeriodTests
{
    [Fact]
    public void A_leap_year_has_366_days() => Assert.Equal(366, new Period(new(2028, 1, 1), new(2029, 1, 1)).Days);

    [Fact]
    public void A_month_from_the_end_of_January_is_short() => Assert.Equal(28, Period.MonthFrom(new(2027, 1, 31)).Days);

    [Fact]
    public void A_moment_is_the_same_in_every_zone()
    {
        var moment = DateTimeOffset.Parse("2026-07-01T06:00:00+02:00", CultureInfo.InvariantCulture);

        Assert.Equal(new DateTime(2026, 7, 1, 4, 0, 0, DateTimeKind.Utc), moment.UtcDateTime);
    }

    [Fact]
    public void Now_lies_between_before_and_after()
    {
        var clock = new Offers.HandClock(new(2027, 3, 14, 1, 59, 59, TimeSpan.Zero));
        var before = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.InRange(clock.GetUtcNow(), before, before.AddSeconds(1));
    }

    [Theory]
    [InlineData("2026-02-28", 28)]
    [InlineData("2028-02-29", 29)]
    [InlineData("2027-01-31", 28)]
    [InlineData("2026-12-01", 31)]
    public void Months_have_their_days(string from, int days) =>
        Assert.Equal(days, Period.MonthFrom(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Days);
}
