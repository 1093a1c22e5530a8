namespace Shop.Offers;

/// <summary>The board in the window: one for the whole shop.</summary>
public static class PriceBoard
{
    private static readonly Dictionary<string, int> Offers = [];

    public static int Changes { get; private set; }

    public static void PutUp(string article, int price)
    {
        lock (Offers)
            Offers[article] = price;
        Changes++;
    }
}
