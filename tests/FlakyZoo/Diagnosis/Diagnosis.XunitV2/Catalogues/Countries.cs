using System.Collections.Frozen;

namespace Shop.Catalogues;

/// <summary>Where the shop delivers. Static, and nobody can change it.</summary>
public static class Countries
{
    private static readonly Lazy<FrozenDictionary<string, int>> Lazily = new(() => new Dictionary<string, int>
    {
        ["AT"] = 9,
        ["DE"] = 5,
        ["IT"] = 12,
        ["NO"] = 20,
    }.ToFrozenDictionary());

    public static FrozenDictionary<string, int> Postage => Lazily.Value;
}
