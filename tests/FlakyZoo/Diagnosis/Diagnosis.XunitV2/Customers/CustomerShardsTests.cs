namespace Shop.Customers;

public class CustomerShardsTests
{
    [Fact]
    public void Large_customers_do_not_share_a_database() =>
        Assert.NotEqual(CustomerShards.Of("town hall"), CustomerShards.Of("railway"));
}
