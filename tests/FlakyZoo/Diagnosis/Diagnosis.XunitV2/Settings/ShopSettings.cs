namespace Shop.Settings;

/// <summary>The settings of the shop.</summary>
public static class ShopSettings
{
    public static string Currency { get; set; } = "EUR";

    public static void Reset() => Currency = "EUR";
}
