namespace QualityGate.Analyzers.Models;

/// <summary>MSTest: nothing runs beside anything unless [assembly: Parallelize] or a settings file says so.</summary>
internal static class MSTestParallelism
{
    private const string Namespace = FrameworkSymbols.MSTestNamespace;
    private const string Quiet = Namespace + "DoNotParallelizeAttribute";

    public static Company Of(INamedTypeSymbol type, IMethodSymbol? method, RunnerFiles files, bool isAlways)
    {
        if (IsKeptApart(type, method))
            return Company.Alone;

        if (isAlways)
            return Company.OwnClass;

        IAssemblySymbol assembly = type.ContainingAssembly;
        if (files.IsParallelismDisabled || assembly.Attribute(Quiet) is not null)
            return Company.Alone;

        // Settings win over the attribute.
        if (files.MSTestWorkers is { } workers)
            return workers == 1 ? Company.Alone : files.MSTestScope ?? Company.OtherClasses;

        if (assembly.Attribute(Namespace + "ParallelizeAttribute") is not { } parallelize || parallelize.Named("Workers") is 1)
            return Company.Alone;

        // ExecutionScope: ClassLevel = 0, MethodLevel = 1.
        return parallelize.Named("Scope") is 1 ? Company.OwnClass : Company.OtherClasses;
    }

    /// <summary>Whether class or method asks to run alone.</summary>
    public static bool IsKeptApart(INamedTypeSymbol type, IMethodSymbol? method) => type.Inherited(Quiet) is not null || method?.Attribute(Quiet) is not null;
}
