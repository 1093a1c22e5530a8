namespace MassFailure.XunitV2;

[Collection(ShopServer.Collection)]
public class OrderTests(ShopServer server)
{
    [Fact]
    public void A_listed_article_can_be_ordered() => Assert.True(server.Prices.ContainsKey("pen"));

    [Fact]
    public void An_unlisted_article_cannot_be_ordered() => Assert.False(server.Prices.ContainsKey("ink"));

    [Fact]
    public void The_dearest_article_is_paper() => Assert.Equal("paper", server.Prices.MaxBy(entry => entry.Value).Key);
}
