namespace QualityGate.Analyzers.Models;

/// <summary>TUnit: everything runs beside everything, unless [NotInParallel] says otherwise.</summary>
internal static class TUnitParallelism
{
    private const string Quiet = FrameworkSymbols.TUnitNamespace + "NotInParallelAttribute";

    public static Company Of(INamedTypeSymbol type, IMethodSymbol? method, bool isAlways) =>
        IsKeptApart(type, method) || (!isAlways && IsQuiet(type.ContainingAssembly.Attribute(Quiet))) ? Company.Alone : Company.OwnClass;

    /// <summary>Whether class or method asks to run alone.</summary>
    public static bool IsKeptApart(INamedTypeSymbol type, IMethodSymbol? method) => IsQuiet(method?.Attribute(Quiet)) || IsQuiet(type.Inherited(Quiet));

    // With keys a test keeps away from those with the same key only: ResourceLocks.
    private static bool IsQuiet(AttributeData? attribute) => attribute is not null && !attribute.Texts().Any();
}
