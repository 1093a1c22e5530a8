namespace Shop.Subscriptions;

/// <summary>Something that is paid every month, from the day on which it was ordered.</summary>
public sealed record Subscription(DateTime Ordered)
{
    public DateTime SecondPayment => Ordered.AddMonths(1);
}
