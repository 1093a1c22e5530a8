namespace Shop.Catalogues;

/// <summary>All articles of the shop, once they are loaded.</summary>
public static class Catalogue
{
    private static Dictionary<string, int>? _prices;

    public static int Load(params string[] articles)
    {
        _prices = articles.ToDictionary(article => article, article => article.Length);
        return articles.Length;
    }

    public static int PriceOf(string article) =>
        _prices is null ? throw new InvalidOperationException("The catalogue is not loaded.") : _prices[article];
}
