namespace Shop.Stock;

/// <summary>Books what comes in and goes out, for as many counters as there are.</summary>
public sealed class StockRoom
{
    private readonly List<string> _articles = [];
    private int _movements;

    public int Movements => _movements;

    public IReadOnlyList<string> Articles => _articles;

    public void Book() => _movements++;

    public void Take(string article) => _articles.Add(article);
}
