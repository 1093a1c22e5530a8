namespace QualityGate.Scanning.Ingredients;

/// <summary>What tests of a project have in common: state that outlives a test and that some test changes, names that several classes use.</summary>
internal sealed class SharedThings
{
    private readonly HashSet<ISymbol> _states = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="tests">All tests of the project.</param>
    public static SharedThings Of(ImmutableArray<ReadTest> tests)
    {
        SharedThings shared = new();
        shared._states.UnionWith(tests.SelectMany(test => test.Whole.Changed));
        shared._names.UnionWith(tests
            .SelectMany(test => test.Whole.Names, (test, name) => (name, test.Class))
            .Distinct()
            .CountBy(use => use.name, StringComparer.Ordinal)
            .Where(users => users.Value > 1)
            .Select(users => users.Key));
        return shared;
    }

    /// <summary>What a test uses, with what it shares.</summary>
    public TestIngredients In(ReadTest test) => new(test.Class, test.Method, UsesOf(test.Whole)) { Around = UsesOf(test.Around) };

    private ImmutableArray<Ingredient> UsesOf(Reached reached) =>
    [
        .. reached.Uses
            .Concat(_states.Overlaps(reached.States) ? [Ingredient.SharedState] : [])
            .Concat(_names.Overlaps(reached.Names) ? [Ingredient.SharedName] : [])
            .Distinct()
            .Order(),
    ];
}
