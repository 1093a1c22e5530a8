namespace Shop.Offers;

public class EveningOffersTests
{
    [Fact]
    public async Task Each_offer_is_one_change_of_the_board()
    {
        var before = PriceBoard.Changes;

        for (var i = 0; i < 40; i++)
        {
            PriceBoard.PutUp($"bread {i}", 2 + i);
            await Task.Delay(2);
        }

        Assert.Equal(40, PriceBoard.Changes - before);
    }
}
