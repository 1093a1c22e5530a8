namespace Shop.Stock;

public class ShelfTests
{
    [Fact]
    public async Task The_last_pieces_are_sold_once()
    {
        var shelf = new Shelf();
        for (var i = 0; i < 20_000; i++)
            shelf.Put("lamp");

        var sold = await Task.WhenAll(Task.Run(() => Buy(shelf)), Task.Run(() => Buy(shelf)), Task.Run(() => Buy(shelf)));

        Assert.Equal(20_000, sold.Sum());
    }

    private static int Buy(Shelf shelf)
    {
        var bought = 0;
        while (shelf.TryTake("lamp"))
            bought++;
        return bought;
    }
}
