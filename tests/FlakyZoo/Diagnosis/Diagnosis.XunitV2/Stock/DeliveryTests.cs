namespace Shop.Stock;

public class DeliveryTests
{
    private readonly StockRoom _room = new();

    [Fact]
    public async Task Articles_of_two_lorries_are_all_taken_in()
    {
        await Task.WhenAll(Task.Run(() => Unload("lamp", 20_000)), Task.Run(() => Unload("chair", 20_000)));

        Assert.Equal(40_000, _room.Articles.Count);
        Assert.DoesNotContain(null, _room.Articles);
    }

    private void Unload(string article, int pieces)
    {
        for (var i = 1; i <= pieces; i++)
            _room.Take(article);
    }
}
