namespace Shop.Stock;

public class DeliveryTests
{
    private readonly StockRoom _room = new();

    [Fact]
    public async Task Articles_of_two_lorries_are_all_taken_in()
    {
        await Task.WhenAll(Task.Run(() => Unload("lamp", 500)), Task.Run(() => Unload("chair", 500)));

        Assert.Equal(1000, _room.Articles.Count);
        Assert.DoesNotContain(null, _room.Articles);
    }

    private void Unload(string article, int pieces)
    {
        for (var i = 1; i <= pieces; i++)
            _room.Take($"{article} {i}");
    }
}
