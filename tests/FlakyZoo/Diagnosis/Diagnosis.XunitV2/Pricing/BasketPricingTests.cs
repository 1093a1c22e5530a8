using System.Diagnostics;

namespace Shop.Pricing;

public class BasketPricingTests
{
    [Fact]
    public void A_large_basket_is_priced_quickly()
    {
        BasketPricing.TotalOf(10);
        var watch = Stopwatch.StartNew();

        BasketPricing.TotalOf(4000);

        Assert.InRange(watch.Elapsed.TotalMilliseconds, 0, 10);
    }
}
