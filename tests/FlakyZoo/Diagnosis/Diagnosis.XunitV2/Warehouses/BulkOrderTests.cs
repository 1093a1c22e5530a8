namespace Shop.Warehouses;

public class BulkOrderTests
{
    [Fact]
    public void A_bulk_order_fills_an_aisle()
    {
        Warehouse.Store("bulk order", 98);

        Assert.Equal(98, Enumerable.Repeat(1, 98).Sum());
    }
}
