namespace Shop.Offers;

public class OfferTests
{
    [Fact]
    public void An_offer_begins_when_the_head_office_says() =>
        Assert.Equal(new DateTime(2026, 7, 1, 6, 0, 0), Offer.Parse("lamp;2026-07-01T06:00:00Z").Begins);
}
