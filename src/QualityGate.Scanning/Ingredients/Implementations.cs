namespace QualityGate.Scanning.Ingredients;

/// <summary>Where a call of a member may lead besides itself, and what others call on an object once it was created.</summary>
internal sealed class Implementations
{
    private readonly ILookup<ISymbol, ISymbol> _targets;

    public Implementations(ImmutableArray<INamedTypeSymbol> types) => _targets = types
        .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
        .SelectMany(Dispatches)
        .ToLookup<(ISymbol From, ISymbol To), ISymbol, ISymbol>(dispatch => dispatch.From, dispatch => dispatch.To, SymbolEqualityComparer.Default);

    /// <summary>Of a member, what overrides or implements it; of a type, what it lets other assemblies call: its part in contracts of theirs.</summary>
    public ImmutableArray<ISymbol> Of(ISymbol member) => [.. _targets[member]];

    private static IEnumerable<(ISymbol From, ISymbol To)> Dispatches(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers().Where(member => member.IsOverride))
        {
            if (BaseOf(member)?.OriginalDefinition is not { } overridden)
                continue;
            if (SymbolEqualityComparer.Default.Equals(overridden.ContainingAssembly, type.ContainingAssembly))
                yield return (overridden, member);
            else if (overridden.ContainingType.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
                yield return (type, member);
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, type.ContainingAssembly);
            foreach (ISymbol asked in contract.GetMembers().Where(asked => asked is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol))
            {
                if (type.FindImplementationForInterfaceMember(asked) is { } implementation
                    && SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type))
                    yield return (isOwn ? asked.OriginalDefinition : type, implementation);
            }
        }
    }

    private static ISymbol? BaseOf(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
