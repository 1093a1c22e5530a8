namespace QualityGate.Analyzers.Models;

/// <summary>
/// Attributes that run code around a test: BeforeAfterTest of xunit, ITestAction and the wrappers of NUnit. Those that users
/// write are most often there to put something back.
/// </summary>
internal sealed class TestActions(FrameworkSymbols symbols)
{
    private readonly ImmutableArray<INamedTypeSymbol> _kinds = new[]
    {
        symbols.Find("Xunit.Sdk.BeforeAfterTestAttribute"),
        symbols.Find("Xunit.v3.IBeforeAfterTestAttribute"),
        symbols.Find(FrameworkSymbols.NUnitNamespace + "ITestAction"),
        symbols.Find(FrameworkSymbols.NUnitNamespace + "Interfaces.ICommandWrapper"),
    }.OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>Whether one of the user's own stands on the test or its class. The frameworks' own undo nothing of what a test does.</summary>
    public bool Surround(IMethodSymbol test)
    {
        if (AreOn(test))
            return true;

        for (INamedTypeSymbol? type = test.ContainingType; type is not null; type = type.BaseType)
        {
            if (AreOn(type))
                return true;
        }

        return false;
    }

    private bool AreOn(ISymbol symbol)
    {
        foreach (INamedTypeSymbol kind in _kinds)
        {
            if (symbol.Attribute(kind) is { AttributeClass: { } found } && !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, kind.ContainingAssembly))
                return true;
        }

        return false;
    }
}
