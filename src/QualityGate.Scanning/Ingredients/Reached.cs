namespace QualityGate.Scanning.Ingredients;

/// <summary>What some code and all that it leads to use.</summary>
internal sealed class Reached
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private bool _changesFiles;

    public HashSet<Ingredient> Uses { get; } = [];

    /// <summary>Ports and names of the machine, and paths where files are written: whoever only reads a file disturbs nobody.</summary>
    public IEnumerable<string> Names => _changesFiles ? _names : _names.Where(name => !name.StartsWith(FixedNames.Path, StringComparison.Ordinal));

    /// <summary>State that outlives a test.</summary>
    public HashSet<ISymbol> States { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>That of it which the code changes.</summary>
    public HashSet<ISymbol> Changed { get; } = new(SymbolEqualityComparer.Default);

    public void Add(MemberUses member)
    {
        States.UnionWith(member.Touched);
        States.UnionWith(member.Changed);
        Changed.UnionWith(member.Changed);
        Uses.UnionWith(member.Own);
        _names.UnionWith(member.Names);
        _changesFiles |= member.ChangesFiles;
    }

    public Reached And(Reached other)
    {
        Reached both = new() { _changesFiles = _changesFiles || other._changesFiles };
        both.Uses.UnionWith(Uses);
        both.Uses.UnionWith(other.Uses);
        both.States.UnionWith(States);
        both.States.UnionWith(other.States);
        both.Changed.UnionWith(Changed);
        both.Changed.UnionWith(other.Changed);
        both._names.UnionWith(_names);
        both._names.UnionWith(other._names);
        return both;
    }
}
