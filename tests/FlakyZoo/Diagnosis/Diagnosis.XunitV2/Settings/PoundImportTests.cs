namespace Shop.Settings;

public class PoundImportTests
{
    [Fact]
    public void Prices_are_imported_in_pounds()
    {
        var line = "lamp;12;GBP".Split(';');
        ShopSettings.Currency = line[2];

        Assert.Equal(3, line.Length);
    }
}
