namespace MassFailure.XunitV2;

[Collection(ShopServer.Collection)]
public class BasketTests(ShopServer server)
{
    [Fact]
    public void An_empty_basket_costs_nothing() => Assert.Equal(0m, Cost());

    [Fact]
    public void One_pen_costs_its_price() => Assert.Equal(1.20m, Cost("pen"));

    [Fact]
    public void Two_pens_cost_twice_as_much() => Assert.Equal(2.40m, Cost("pen", "pen"));

    private decimal Cost(params string[] articles) => articles.Sum(article => server.Prices[article]);
}
