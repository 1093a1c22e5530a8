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

    /// <summary>It changes state that others can see, and no lock surrounds that.</summary>
    public bool ChangesOpenly { get; set; }

    /// <summary>Members of the project that it calls outside of any lock.</summary>
    public HashSet<ISymbol> OpenCallees { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Members of the project that it lets several threads run at once, outside of any lock.</summary>
    public HashSet<ISymbol> AtOnce { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Ports, paths and names of the machine that are the same for whoever runs it.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>It writes, moves or deletes files or folders.</summary>
    public bool ChangesFiles { get; set; }

    /// <summary>Parts of the same symbol: accessors, initialisers of a type's fields.</summary>
    public void Add(MemberUses other)
    {
        Own.UnionWith(other.Own);
        Callees.UnionWith(other.Callees);
        Touched.UnionWith(other.Touched);
        Changed.UnionWith(other.Changed);
        Calls |= other.Calls;
        ChangesOpenly |= other.ChangesOpenly;
        OpenCallees.UnionWith(other.OpenCallees);
        AtOnce.UnionWith(other.AtOnce);
        Names.UnionWith(other.Names);
        ChangesFiles |= other.ChangesFiles;
    }
}
