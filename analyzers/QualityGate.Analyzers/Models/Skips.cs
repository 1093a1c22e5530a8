namespace QualityGate.Analyzers.Models;

/// <summary>Tells tests that an attribute of their own, or of their class, keeps from running, and those that no runner sees.</summary>
internal static class Skips
{
    private const string NUnit = FrameworkSymbols.NUnitNamespace;
    private const string MSTest = FrameworkSymbols.MSTestNamespace;
    private const string TUnit = FrameworkSymbols.TUnitNamespace;

    public static bool Cover(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            // A private class with tests is data for the tests around it: runners ask for public ones.
            if (symbol is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Private })
                return true;

            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && (IsSkip(type) || SkipsByArgument(attribute)))
                    return true;
            }
        }

        return false;
    }

    private static bool IsSkip(INamedTypeSymbol type) => type.Name switch
    {
        "IgnoreAttribute" => type.HasName(NUnit + "IgnoreAttribute") || type.HasName(MSTest + "IgnoreAttribute"),
        "ExplicitAttribute" => type.HasName(NUnit + "ExplicitAttribute") || type.HasName(TUnit + "ExplicitAttribute"),
        "SkipAttribute" => type.HasName(TUnit + "SkipAttribute"),
        _ => false,
    };

    // xunit: [Fact(Skip = "...")], and [Fact(Explicit = true)] since version 3.
    private static bool SkipsByArgument(AttributeData attribute)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if ((argument.Key == "Skip" && argument.Value.Value is string) || (argument.Key is "Explicit" or "Ignore" && argument.Value.Value is true or string))
                return true;
        }

        return false;
    }
}
