namespace QualityGate.Scanning.Concerns;

/// <summary>Who uses a type as a fixture: xunit's class fixtures, and collection fixtures through their collection.</summary>
internal sealed class FixtureUsers(TestSymbols tests)
{
    private const string ClassFixture = "IClassFixture";
    private const string CollectionFixture = "ICollectionFixture";

    /// <summary>The test classes that the fixture is made for.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol fixture)
    {
        ImmutableArray<INamedTypeSymbol> holders = [.. tests.Types.Where(type => IsGiven(type, fixture))];
        ImmutableArray<object> collections = [.. holders.SelectMany(CollectionsOf)];
        return holders
            .SelectMany(tests.ClassesOf)
            .Concat(collections.IsEmpty ? [] : tests.Types.Where(type => tests.HasTests(type) && MembershipOf(type) is { } membership && collections.Contains(membership)));
    }

    private static bool IsGiven(INamedTypeSymbol type, INamedTypeSymbol fixture) => type.AllInterfaces.Any(contract =>
        contract is { Name: ClassFixture or CollectionFixture, TypeArguments: [INamedTypeSymbol given] }
        && SymbolEqualityComparer.Default.Equals(given.OriginalDefinition, fixture.OriginalDefinition));

    // A collection is known by the name in [CollectionDefinition], or by the definition's own type.
    private static IEnumerable<object> CollectionsOf(INamedTypeSymbol holder)
    {
        yield return TestSymbols.NameOf(holder);
        if (ArgumentOf(holder, "CollectionDefinitionAttribute") is { } name)
            yield return name;
    }

    private static object? MembershipOf(INamedTypeSymbol type) => ArgumentOf(type, "CollectionAttribute");

    private static object? ArgumentOf(INamedTypeSymbol type, string attribute)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            AttributeData? found = current.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass is { } known && known.Name == attribute);
            if (found is { ConstructorArguments: [{ Value: { } value }, ..] })
                return value is INamedTypeSymbol definition ? TestSymbols.NameOf(definition) : value;
            if (found?.AttributeClass is { TypeArguments: [INamedTypeSymbol argument] })
                return TestSymbols.NameOf(argument);
        }

        return null;
    }
}
