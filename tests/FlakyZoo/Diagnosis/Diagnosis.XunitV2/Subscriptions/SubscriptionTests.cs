namespace Shop.Subscriptions;

public class SubscriptionTests
{
    [Fact]
    public void A_subscription_is_paid_on_the_same_day_of_each_month()
    {
        var ordered = DateTime.Today;

        Assert.Equal(ordered.Day, new Subscription(ordered).SecondPayment.Day);
    }
}
