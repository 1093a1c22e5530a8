namespace Shop.Offers;

public class MorningOffersTests
{
    [Fact]
    public async Task Each_offer_is_one_change_of_the_board()
    {
        var before = PriceBoard.Changes;

        for (var i = 0; i < 30; i++)
        {
            PriceBoard.PutUp($"rolls {i}", 3 + i);
            await Task.Delay(2);
        }

        Assert.Equal(30, PriceBoard.Changes - before);
    }
}
