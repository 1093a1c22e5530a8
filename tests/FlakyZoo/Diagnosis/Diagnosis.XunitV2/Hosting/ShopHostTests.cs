namespace Shop.Hosting;

public class ShopHostTests(RunningShop shop) : IClassFixture<RunningShop>
{
    [Fact]
    public void All_articles_are_there() => Assert.Equal(6000, shop.Host.Articles.Count);

    [Fact]
    public void The_articles_are_sorted() => Assert.Equal("article 1", shop.Host.Articles[0]);
}
