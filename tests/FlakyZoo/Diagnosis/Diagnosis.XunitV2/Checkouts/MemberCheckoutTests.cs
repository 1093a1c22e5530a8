namespace Shop.Checkouts;

public class MemberCheckoutTests
{
    public MemberCheckoutTests() => TestShop.Empty();

    [Fact]
    public async Task Members_check_out_one_after_the_other()
    {
        for (var member = 0; member < 9; member++)
            await TestShop.CheckOutAsync($"member {member}", 20 + member);

        Assert.Equal(9, TestShop.Count);
    }
}
