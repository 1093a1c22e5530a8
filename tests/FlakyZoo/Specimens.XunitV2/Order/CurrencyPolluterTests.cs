namespace Specimens.XunitV2.Order;

public class CurrencyPolluterTests
{
    [Fact]
    public void Polluter_pays_in_crowns()
    {
        Currency.Symbol = "SEK";

        Assert.Equal("SEK", Currency.Symbol);
    }
}
