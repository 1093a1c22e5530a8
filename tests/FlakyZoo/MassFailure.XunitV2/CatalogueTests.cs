namespace MassFailure.XunitV2;

[Collection(ShopServer.Collection)]
public class CatalogueTests(ShopServer server)
{
    [Fact]
    public void Pens_are_listed() => Assert.Contains("pen", server.Prices.Keys);

    [Fact]
    public void Paper_is_listed() => Assert.Contains("paper", server.Prices.Keys);

    [Fact]
    public void Ink_is_not_listed() => Assert.DoesNotContain("ink", server.Prices.Keys);

    [Fact]
    public void Every_price_is_positive() => Assert.All(server.Prices.Values, price => Assert.True(price > 0));
}
