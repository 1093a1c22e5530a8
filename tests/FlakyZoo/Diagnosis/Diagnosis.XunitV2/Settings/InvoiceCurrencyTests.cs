namespace Shop.Settings;

public class InvoiceCurrencyTests
{
    [Fact]
    public void An_invoice_is_made_out_in_euro() => Assert.Equal("12.50 EUR", $"12.50 {ShopSettings.Currency}");
}
