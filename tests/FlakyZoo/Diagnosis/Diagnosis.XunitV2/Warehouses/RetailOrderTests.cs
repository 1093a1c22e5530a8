namespace Shop.Warehouses;

public class RetailOrderTests
{
    [Fact]
    public void There_is_room_for_a_retail_order() => Assert.True(Warehouse.Store("retail order", 5), "The aisle is full.");
}
