namespace Shop.Pricing;

/// <summary>Adds up a basket with its discounts.</summary>
public static class BasketPricing
{
    public static decimal TotalOf(int articles) => Enumerable.Range(1, articles)
        .Select(article => article % 7 * 1.19m)
        .Where(price => price > 0)
        .OrderByDescending(price => price)
        .Select((price, place) => place % 10 == 0 ? price / 2 : price)
        .Sum();
}
