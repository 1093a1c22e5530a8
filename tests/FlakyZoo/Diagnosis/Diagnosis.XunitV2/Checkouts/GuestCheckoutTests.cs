namespace Shop.Checkouts;

public class GuestCheckoutTests
{
    public GuestCheckoutTests() => TestShop.Empty();

    [Fact]
    public async Task Guests_check_out_one_after_the_other()
    {
        for (var guest = 0; guest < 12; guest++)
            await TestShop.CheckOutAsync($"guest {guest}", 10 + guest);

        Assert.Equal(12, TestShop.Count);
    }
}
