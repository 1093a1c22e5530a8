namespace Shop.Stock;

public class StockRoomTests
{
    private const int MovementsOfACounter = 150_000;

    private readonly StockRoom _room = new();

    [Fact]
    public async Task Movements_of_both_counters_are_booked()
    {
        await Task.WhenAll(Task.Run(SellAsync), Task.Run(SellAsync));

        Assert.Equal(2 * MovementsOfACounter, _room.Movements);
    }

    private Task SellAsync()
    {
        for (var i = 0; i < MovementsOfACounter; i++)
            _room.Book();
        return Task.CompletedTask;
    }
}
