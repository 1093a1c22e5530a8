using System.Net;

namespace Shop.Suppliers;

public class ShopAddressTests
{
    [Fact]
    public void The_shop_has_an_address_in_the_world() => Assert.False(IPAddress.IsLoopback(ShopAddress.Find()));
}
