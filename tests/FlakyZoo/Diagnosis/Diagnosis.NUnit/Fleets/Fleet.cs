using System.Collections.Concurrent;

namespace Depot.Fleets;

/// <summary>All lorries of the company.</summary>
public static class Fleet
{
    private static readonly ConcurrentDictionary<string, int> Lorries = new();

    public static bool Register(string plate) => Lorries.TryAdd(plate, plate.Length);

    public static bool Knows(string plate) => Lorries.ContainsKey(plate);
}
