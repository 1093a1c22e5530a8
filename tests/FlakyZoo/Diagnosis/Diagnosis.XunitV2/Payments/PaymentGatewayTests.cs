namespace Shop.Payments;

public class PaymentGatewayTests
{
    [Fact]
    public async Task A_charge_is_accepted() =>
        Assert.True(await new PaymentGateway(TimeSpan.FromMilliseconds(50)).ChargeAsync(12.5m));
}
