namespace Shop.Suppliers;

public class SupplierClientTests
{
    [Fact]
    public async Task Prices_come_from_the_supplier()
    {
        using var server = new SupplierServer(thought: TimeSpan.FromMilliseconds(40));
        using var client = new SupplierClient(server.Address, patience: TimeSpan.FromMilliseconds(300));

        Assert.Equal("lamp;12", await client.PricesAsync());
    }
}
