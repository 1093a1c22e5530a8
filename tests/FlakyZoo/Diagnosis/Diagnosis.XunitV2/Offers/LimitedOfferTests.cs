namespace Shop.Offers;

public class LimitedOfferTests
{
    private static readonly DateTimeOffset JustBeforeMidnight = new(2026, 12, 31, 23, 59, 59, TimeSpan.Zero);

    private readonly HandClock _clock = new(JustBeforeMidnight);
    private readonly LimitedOffer _offer;

    public LimitedOfferTests() => _offer = new(_clock, TimeSpan.FromMilliseconds(5));

    [Fact]
    public void It_is_open_at_first() => Assert.False(_offer.IsOver);

    [Fact]
    public void It_is_open_a_millisecond_before_the_end()
    {
        _clock.Advance(TimeSpan.FromMilliseconds(4));

        Assert.Equal(TimeSpan.FromMilliseconds(1), _offer.Left);
    }

    [Fact]
    public void It_is_over_at_the_end()
    {
        _clock.Advance(TimeSpan.FromMilliseconds(5));

        Assert.True(_offer.IsOver);
    }

    [Fact]
    public async Task It_does_not_end_while_nobody_moves_the_clock()
    {
        await Task.Delay(60);

        Assert.False(_offer.IsOver);
    }

    [Fact]
    public void Nothing_is_left_of_an_old_offer()
    {
        _clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(TimeSpan.Zero, _offer.Left);
    }

    [Fact]
    public void Another_offer_begins_later()
    {
        _clock.Advance(TimeSpan.FromMilliseconds(5));

        Assert.False(new LimitedOffer(_clock, TimeSpan.FromMilliseconds(5)).IsOver);
    }
}
