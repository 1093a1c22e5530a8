using System.Collections.Concurrent;

namespace Shop.Warehouses;

/// <summary>Two aisles; the name of an order says into which it goes.</summary>
public static class Warehouse
{
    private const int Room = 100;

    private static readonly ConcurrentDictionary<uint, int> Pallets = new();

    public static bool Store(string order, int pallets)
    {
        var aisle = (uint)order.GetHashCode() % 2;
        return Pallets.AddOrUpdate(aisle, pallets, (_, stored) => stored + pallets) <= Room;
    }
}
