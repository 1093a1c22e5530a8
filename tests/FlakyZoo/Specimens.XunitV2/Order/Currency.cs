namespace Specimens.XunitV2.Order;

/// <summary>A setting that the whole process shares.</summary>
internal static class Currency
{
    public static string Symbol { get; set; } = "EUR";
}
