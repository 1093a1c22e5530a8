namespace Shop.Carts;

/// <summary>What a customer is going to buy.</summary>
public sealed class Cart
{
    private readonly SortedDictionary<string, (int Pieces, decimal Price)> _lines = new(StringComparer.Ordinal);

    public int Pieces => _lines.Values.Sum(line => line.Pieces);

    public decimal Total => _lines.Values.Sum(line => line.Pieces * line.Price);

    public IEnumerable<string> Articles => _lines.Keys;

    public void Add(string article, decimal price, int pieces = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieces);
        _lines[article] = (_lines.GetValueOrDefault(article).Pieces + pieces, price);
    }

    public bool Remove(string article) => _lines.Remove(article);
}
