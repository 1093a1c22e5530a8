namespace Shop.Labels;

/// <summary>What stands on the shelf.</summary>
public static class PriceLabel
{
    public static string For(string article, decimal price) => $"{article.ToUpper()} {price:0.00}";

    public static string HeadingOf(string article) => article.ToUpper();
}
