using QualityGate.Core.Findings;

namespace QualityGate.Reporting.Words;

/// <summary>What code uses, in words.</summary>
internal static class IngredientWords
{
    /// <summary>As in "uses the clock, files and random numbers".</summary>
    public static string List(ImmutableArray<Ingredient> ingredients) => ingredients switch
    {
        [] => "what could bring this about",
        [var only] => Name(only),
        [.. var first, var last] => $"{string.Join(", ", first.Select(Name))} and {Name(last)}",
    };

    public static string Name(Ingredient ingredient) => ingredient switch
    {
        Ingredient.Unknown => "something that this version has no words for",
        Ingredient.Clock => "the clock",
        Ingredient.Randomness => "random numbers",
        Ingredient.HashOrder => "an order that is not defined",
        Ingredient.Network => "the network",
        Ingredient.Processes => "other processes",
        Ingredient.Files => "files",
        Ingredient.Culture => "the current culture",
        Ingredient.Machine => "processors, memory or the operating system",
        Ingredient.Waiting => "delays or waits with a limit",
        Ingredient.Background => "work in the background",
        Ingredient.ConcurrentChange => "state that several threads change without a lock",
        Ingredient.SharedState => "state that all tests share",
        Ingredient.SharedName => "a port, file or name that tests of other classes use too",
        Ingredient.SharedFixture => "a set-up that does more than create objects",
        Ingredient.UnreadCode => "code of other projects",
        _ => throw new UnreachableException(),
    };
}
