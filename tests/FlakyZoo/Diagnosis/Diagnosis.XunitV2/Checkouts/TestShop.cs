using System.Collections.Concurrent;

namespace Shop.Checkouts;

/// <summary>One shop for all tests that check out, since it is slow to build; emptied before each of them.</summary>
public static class TestShop
{
    private static readonly ConcurrentDictionary<string, decimal> Orders = new();

    public static int Count => Orders.Count;

    public static void Empty() => Orders.Clear();

    public static async Task CheckOutAsync(string customer, decimal total)
    {
        await Task.Delay(8);
        Orders[customer] = total;
    }
}
