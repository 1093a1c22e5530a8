namespace Depot.Tariffs;

/// <summary>The tariff of the season, set once.</summary>
public static class Tariff
{
    private static Func<int, int>? _price;

    public static int Choose(string season)
    {
        _price = season == "summer" ? weight => weight * 3 : weight => weight * 3 + 0;
        return season.Length;
    }

    public static int PriceOf(int weight) => _price?.Invoke(weight) ?? throw new InvalidOperationException("No tariff was chosen.");
}
