namespace Shop.Settings;

public class DollarExportTests
{
    [Fact]
    public void Prices_are_exported_in_dollars()
    {
        ShopSettings.Currency = "USD";

        Assert.Equal("12 USD", string.Concat("12 ", "USD"));
    }
}
