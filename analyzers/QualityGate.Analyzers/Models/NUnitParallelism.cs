namespace QualityGate.Analyzers.Models;

/// <summary>NUnit: nothing runs beside anything unless [Parallelizable] on assembly, class or method says so.</summary>
internal static class NUnitParallelism
{
    private const string Namespace = FrameworkSymbols.NUnitNamespace;

    // NUnit.Framework.ParallelScope.
    private const int Self = 1;
    private const int None = 2;
    private const int Children = 256;
    private const int Fixtures = 512;

    public static Company Of(INamedTypeSymbol type, IMethodSymbol? method, RunnerFiles files, bool isAlways)
    {
        if (IsKeptApart(type, method) || (!isAlways && WorkersOf(type.ContainingAssembly, files) is 0 or 1))
            return Company.Alone;

        int onAssembly = isAlways ? Self | Children | Fixtures : ScopeOf(type.ContainingAssembly) ?? 0;
        int? onType = ScopeOf(type);
        // What a class says of its children replaces what the assembly says of them.
        int forTests = onType ?? onAssembly;
        if ((((method is null ? null : ScopeOf(method)) ?? 0) & Self) != 0 || (forTests & Children) != 0)
            return type.Inherited(Namespace + "SingleThreadedAttribute") is null ? Company.OwnClass : Company.OtherClasses;

        return ((onType ?? 0) & Self) != 0 || (onAssembly & (Children | Fixtures)) != 0 ? Company.OtherClasses : Company.Alone;
    }

    /// <summary>Whether class or method asks to run alone.</summary>
    public static bool IsKeptApart(INamedTypeSymbol type, IMethodSymbol? method) =>
        (((ScopeOf(type) ?? 0) | ((method is null ? null : ScopeOf(method)) ?? 0)) & None) != 0;

    // Zero runs everything on one thread. Run settings win over the attribute.
    private static int? WorkersOf(IAssemblySymbol assembly, RunnerFiles files) =>
        files.NUnitWorkers ?? (files.IsParallelismDisabled ? 0 : assembly.Attribute(Namespace + "LevelOfParallelismAttribute")?.ConstructorArguments is [{ Value: int level }, ..] ? level : null);

    private static int? ScopeOf(ISymbol symbol)
    {
        // In some versions [NonParallelizable] derives from [Parallelizable], and its argument stands in its own constructor.
        if (Find(symbol, "NonParallelizableAttribute") is not null)
            return None;

        // Without an argument it means Self.
        return Find(symbol, "ParallelizableAttribute") is not { } attribute ? null
            : attribute.ConstructorArguments is [{ Value: int scope }, ..] ? scope
            : Self;
    }

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol is INamedTypeSymbol type ? type.Inherited(Namespace + name) : symbol.Attribute(Namespace + name);
}
