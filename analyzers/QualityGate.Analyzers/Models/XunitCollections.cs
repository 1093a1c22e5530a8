namespace QualityGate.Analyzers.Models;

/// <summary>Which collection a class of xunit belongs to, and which collections run with nobody beside them.</summary>
internal sealed class XunitCollections(FrameworkSymbols symbols)
{
    private const string Collection = "Xunit.CollectionAttribute";
    private const string Definition = "Xunit.CollectionDefinitionAttribute";

    // v3 lets anyone write a collection attribute.
    private readonly INamedTypeSymbol? _customCollection = symbols.Find("Xunit.v3.ICollectionAttribute");
    private ImmutableArray<INamedTypeSymbol> _definitions;

    /// <summary>The name (v2, v3) or the definition's type (v3) of the collection that the class or a base asks for; null when it is one of its own.</summary>
    public object? Of(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if ((current.Attribute(Collection) ?? current.Attribute(_customCollection)) is { } attribute)
                return Identity(attribute);
        }

        return null;
    }

    /// <summary>Whether two classes are in one collection, whose tests run one after the other.</summary>
    public bool AreTogether(INamedTypeSymbol type, INamedTypeSymbol other) => Of(type) is { } own && AreSame(own, Of(other));

    /// <summary>Whether the class is in a collection that asked not to run beside others.</summary>
    public bool IsQuiet(INamedTypeSymbol type)
    {
        if (Of(type) is not { } collection)
            return false;

        foreach (INamedTypeSymbol definition in Definitions(type.ContainingAssembly))
        {
            AttributeData attribute = definition.Attribute(Definition)!;
            if (attribute.Named("DisableParallelization") is true && (AreSame(collection, Identity(attribute)) || AreSame(collection, definition)))
                return true;
        }

        return false;
    }

    private static object? Identity(AttributeData attribute) => attribute switch
    {
        { ConstructorArguments: [{ Value: ITypeSymbol type }, ..] } => type,
        { ConstructorArguments: [{ Value: string name }, ..] } => name,
        { AttributeClass.TypeArguments: [var type] } => type,
        _ => null,
    };

    private static bool AreSame(object collection, object? other) =>
        collection is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other as ISymbol) : collection.Equals(other);

    // Looked for once per compilation, and only where a class names a collection. Two threads may look; they find the same.
    private ImmutableArray<INamedTypeSymbol> Definitions(IAssemblySymbol assembly)
    {
        if (_definitions.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _definitions, Find(assembly.GlobalNamespace).ToImmutableArray());

        return _definitions;
    }

    private static IEnumerable<INamedTypeSymbol> Find(INamespaceOrTypeSymbol space)
    {
        foreach (ISymbol member in space.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;

            if (inner is INamedTypeSymbol type && type.Attribute(Definition) is not null)
                yield return type;

            foreach (INamedTypeSymbol found in Find(inner))
                yield return found;
        }
    }
}
