using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Ingredients;

/// <summary>What surrounds the tests of a class: its constructor, its set-up and teardown, and its fixtures.</summary>
internal sealed class Surroundings(TestSymbols tests, UseGraph graph)
{
    /// <summary>What can be left behind or found, whether it is set up before each test or once.</summary>
    private static readonly ImmutableHashSet<Ingredient> Lasting = [Ingredient.Files, Ingredient.Network, Ingredient.Processes, Ingredient.SharedState];

    private readonly ILookup<INamedTypeSymbol, INamedTypeSymbol> _fixtures = FixturesOf(tests);

    private readonly ImmutableArray<INamedTypeSymbol> _spaceFixtures =
        [.. tests.Types.Where(type => type.GetAttributes().Any(attribute => attribute.AttributeClass.FullName() == "NUnit.Framework.SetUpFixtureAttribute"))];

    /// <summary>All that the surroundings of a test class use; <see cref="Ingredient.SharedFixture"/> when they do more than create plain objects.</summary>
    public Reached Of(INamedTypeSymbol type)
    {
        ImmutableArray<ISymbol> each = [.. Lineage.Of(type).SelectMany(HooksOf)];
        ImmutableArray<ISymbol> once =
        [
            .. each.OfType<IMethodSymbol>().Where(IsOnce),
            .. _fixtures[type].Concat(_spaceFixtures.Where(space => Surrounds(space, type))).SelectMany(Lineage.Of).SelectMany(HooksOf),
        ];
        Reached reached = graph.ReachedFrom([.. each, .. once]);
        HashSet<Ingredient> used = reached.Uses;
        if (_fixtures[type].SelectMany(Lineage.Of).Any(graph.IsChanged))
            used.Add(Ingredient.SharedState);
        bool startsWork = used.Contains(Ingredient.Background) && each.Any(graph.Calls);
        if (startsWork || once.Any(graph.Calls) || used.Overlaps(Lasting) || reached.Changed.Count > 0)
            used.Add(Ingredient.SharedFixture);
        return reached;
    }

    private IEnumerable<ISymbol> HooksOf(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => tests.IsHook(method) && method.MethodKind != MethodKind.StaticConstructor)
        .Append<ISymbol>(type);

    private static bool IsOnce(IMethodSymbol hook) => hook.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "OneTimeSetUpAttribute" or "OneTimeTearDownAttribute" or "ClassInitializeAttribute" or "ClassCleanupAttribute" });

    private static bool Surrounds(INamedTypeSymbol fixture, INamedTypeSymbol type) => fixture.ContainingNamespace.IsGlobalNamespace
        || $"{type.ContainingNamespace.ToDisplayString()}.".StartsWith($"{fixture.ContainingNamespace.ToDisplayString()}.", StringComparison.Ordinal);

    private static ILookup<INamedTypeSymbol, INamedTypeSymbol> FixturesOf(TestSymbols tests)
    {
        FixtureUsers users = new(tests);
        return tests.Types
            .SelectMany(type => type.AllInterfaces)
            .Where(contract => contract.Name is "IClassFixture" or "ICollectionFixture")
            .SelectMany(contract => contract.TypeArguments.OfType<INamedTypeSymbol>())
            .Select(fixture => fixture.OriginalDefinition)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(users.Of, (fixture, user) => (fixture, user))
            .ToLookup<(INamedTypeSymbol fixture, INamedTypeSymbol user), INamedTypeSymbol, INamedTypeSymbol>(pair => pair.user, pair => pair.fixture, SymbolEqualityComparer.Default);
    }
}
