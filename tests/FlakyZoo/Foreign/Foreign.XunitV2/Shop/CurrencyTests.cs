namespace Shop.Pricing;

public static class Currencies
{
    private static readonly Dictionary<string, int> Decimals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EUR"] = 2,
        ["USD"] = 2,
        ["JPY"] = 0,
    };

    public static void Register(string code, int decimals) => Decimals[code] = decimals;

    public static bool IsKnown(string code) => Decimals.ContainsKey(code);

    public static int DecimalsOf(string code) =>
        Decimals.TryGetValue(code, out var decimals) ? decimals : throw new ArgumentException($"unknown currency {code}");
}

public class CurrencyRegistrationTests
{
    [Fact]
    public void A_registered_currency_is_known()
    {
        Currencies.Register("XTS", 3);

        Assert.True(Currencies.IsKnown("xts"));
        Assert.Equal(3, Currencies.DecimalsOf("XTS"));
    }
}

public class CurrencyTests
{
    [Fact]
    public void An_unknown_currency_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Currencies.DecimalsOf("XTS"));

        Assert.Contains("XTS", error.Message);
    }

    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    public void Common_currencies_are_known_from_the_start(string code, int decimals) =>
        Assert.Equal(decimals, Currencies.DecimalsOf(code));
}

public sealed record Line(string Sku, decimal Price, int Quantity);

public static class Basket
{
    public static decimal Total(IEnumerable<Line> lines) => lines.Sum(l => Math.Round(l.Price * l.Quantity, 2));

    /// <summary>Takes the discount off each line, to the cent.</summary>
    public static decimal TotalAfter(decimal discount, IEnumerable<Line> lines) =>
        lines.Sum(l => Math.Round(l.Price * l.Quantity * (1 - discount), 2));
}

public class BasketTests
{
    private static readonly Random Prices = new();

    private static Line AnyLine(string sku) => new(sku, Prices.Next(100, 9_999) / 100m, Prices.Next(1, 4));

    [Fact]
    public void Discount_by_line_equals_discount_on_the_total()
    {
        var lines = new[] { AnyLine("A-1"), AnyLine("B-2") };

        var expected = Math.Round(Basket.Total(lines) * 0.95m, 2);

        Assert.Equal(expected, Basket.TotalAfter(0.05m, lines));
    }

    [Fact]
    public void An_empty_basket_costs_nothing() => Assert.Equal(0m, Basket.Total([]));

    [Fact]
    public void No_discount_leaves_the_total_alone()
    {
        var lines = new[] { AnyLine("A-1"), AnyLine("B-2"), AnyLine("C-3") };

        Assert.Equal(Basket.Total(lines), Basket.TotalAfter(0m, lines));
    }

    [Fact]
    public void Quantity_multiplies_the_price() => Assert.Equal(30m, Basket.Total([new Line("X", 10m, 3)]));
}
