namespace MassFailure.XunitV2;

/// <summary>Needs no server, and so passes in every run.</summary>
public class DiscountTests
{
    [Fact]
    public void Ten_percent_of_twenty_is_two() => Assert.Equal(2m, 20m * 0.10m);

    [Fact]
    public void No_discount_is_nothing() => Assert.Equal(0m, 20m * 0m);
}
