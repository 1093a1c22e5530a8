using System.Collections.Immutable;

namespace Depot.Tariffs;

/// <summary>Prices by weight. A change makes another table.</summary>
public sealed class TariffTable
{
    private readonly ImmutableSortedDictionary<int, decimal> _prices;

    private TariffTable(ImmutableSortedDictionary<int, decimal> prices) => _prices = prices;

    public static TariffTable Usual { get; } = new(ImmutableSortedDictionary<int, decimal>.Empty.Add(1, 4.5m).Add(5, 7m).Add(20, 12m));

    public decimal PriceOf(int weight) => _prices.First(price => weight <= price.Key).Value;

    public TariffTable With(int weight, decimal price) => new(_prices.SetItem(weight, price));
}
