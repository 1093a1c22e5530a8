namespace Shop.Carts;

public class CartTests
{
    private readonly Cart _cart = new();

    [Fact]
    public void A_new_cart_is_empty() => Assert.Equal((0, 0m), (_cart.Pieces, _cart.Total));

    [Fact]
    public void Articles_add_up()
    {
        _cart.Add("lamp", 12.5m);
        _cart.Add("chair", 40m, 2);

        Assert.Equal(92.5m, _cart.Total);
    }

    [Fact]
    public void The_same_article_twice_is_one_line()
    {
        _cart.Add("lamp", 12.5m);
        _cart.Add("lamp", 12.5m);

        Assert.Equal("lamp", Assert.Single(_cart.Articles));
    }

    [Fact]
    public void Removed_articles_are_gone()
    {
        _cart.Add("lamp", 12.5m);

        Assert.True(_cart.Remove("lamp"));
        Assert.Empty(_cart.Articles);
    }

    [Fact]
    public void No_pieces_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => _cart.Add("lamp", 1, 0));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Pieces_are_counted(int pieces)
    {
        _cart.Add("lamp", 1, pieces);

        Assert.Equal(pieces, _cart.Pieces);
    }
}
