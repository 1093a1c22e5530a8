using System.Collections.Concurrent;

namespace QualityGate.Scanning.Ingredients;

/// <summary>What using a member of another assembly means, looked up once for each member.</summary>
internal sealed class KnownUses(Compilation compilation)
{
    private static readonly string[] Libraries = ["System", "Microsoft", "mscorlib", "netstandard", "xunit", "nunit", "MSTest", "TUnit"];

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Ingredient>> _known = new(SymbolEqualityComparer.Default);

    private readonly ImmutableHashSet<IAssemblySymbol> _unread = compilation.References
        .OfType<PortableExecutableReference>()
        .Where(reference => reference.FilePath is { } path && IsBuiltBeside(path))
        .Select(compilation.GetAssemblyOrModuleSymbol)
        .OfType<IAssemblySymbol>()
        .Where(assembly => !Libraries.Any(library => assembly.Name.StartsWith(library, StringComparison.OrdinalIgnoreCase)))
        .ToImmutableHashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);

    public ImmutableArray<Ingredient> Of(ISymbol member) => _known.GetOrAdd(member, Look);

    private ImmutableArray<Ingredient> Look(ISymbol member)
    {
        if (member.ContainingType is not { } type)
            return [];
        if (_unread.Contains(member.ContainingAssembly))
            return [Ingredient.UnreadCode];

        string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? KnownMembers.Creation : member.Name;
        ImmutableArray<IParameterSymbol> parameters = (member as IMethodSymbol)?.Parameters ?? [];
        return [.. KnownMembers.Of(type.FullName(), name, parameters).Concat(KnownConcurrency.Of(type.FullName(), name, parameters)).Distinct()];
    }

    // Assemblies of packages lie in their folders, those of the framework in theirs; other projects' where a build has put them.
    private static bool IsBuiltBeside(string path) => path.Split('/', '\\') is var folders && (folders.Contains("obj") || folders.Contains("bin"));
}
