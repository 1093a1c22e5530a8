namespace Shop.Labels;

public class PriceLabelTests
{
    [Fact]
    public void A_label_shows_the_price() => Assert.EndsWith(" 12.50", PriceLabel.For("lamp", 12.5m), StringComparison.Ordinal);

    [Fact]
    public void A_heading_is_in_capitals() => Assert.Equal("PRINTING INK", PriceLabel.HeadingOf("printing ink"));
}
