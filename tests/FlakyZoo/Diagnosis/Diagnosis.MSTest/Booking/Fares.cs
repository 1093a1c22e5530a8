namespace Diagnosis.MSTest.Booking;

/// <summary>Prices in the currency of the counter. There is one counter for all.</summary>
public static class Fares
{
    private static string s_currency = "EUR";

    public static async Task<string> QuoteAsync(string currency, int price)
    {
        s_currency = currency;
        await Task.Yield();
        return $"{price} {s_currency}";
    }
}
