using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Diagnosis.MSTest.Pharmacy;

/// <summary>What goes into what; written down once and never changed.</summary>
public static class Recipe
{
    public static FrozenDictionary<string, int> Grams { get; } =
        new Dictionary<string, int> { ["mint"] = 3, ["sage"] = 2, ["thyme"] = 1 }.ToFrozenDictionary();

    public static ImmutableHashSet<string> Herbs { get; } = ["mint", "sage", "thyme"];
}
