namespace QualityGate.Scanning.Ingredients;

/// <summary>What one member of the project uses by itself, and where it leads.</summary>
internal sealed class MemberUses
{
    public HashSet<Ingredient> Own { get; } = [];

    /// <summary>Members and types of the project that it calls or creates.</summary>
    public HashSet<ISymbol> Callees { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Static state that it reads or writes; a type stands for what it keeps for the whole process.</summary>
    public HashSet<ISymbol> Touched { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Static state that it changes after its initialisation.</summary>
    public HashSet<ISymbol> Changed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>It calls something, rather than only creating objects and assigning them.</summary>
    public bool Calls { get; set; }

    /// <summary>Parts of the same symbol: accessors, initialisers of a type's fields.</summary>
    public void Add(MemberUses other)
    {
        Own.UnionWith(other.Own);
        Callees.UnionWith(other.Callees);
        Touched.UnionWith(other.Touched);
        Changed.UnionWith(other.Changed);
        Calls |= other.Calls;
    }
}
