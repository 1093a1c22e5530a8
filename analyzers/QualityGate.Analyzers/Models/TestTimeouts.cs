namespace QualityGate.Analyzers.Models;

/// <summary>Tells tests that their framework ends after a time.</summary>
internal static class TestTimeouts
{
    /// <summary>By an attribute on the test, its class or its assembly: [Timeout], or xunit's [Fact(Timeout = ...)].</summary>
    public static bool IsBounded(IMethodSymbol test)
    {
        if (Bounds(test))
            return true;

        for (INamedTypeSymbol? type = test.ContainingType; type is not null; type = type.BaseType)
        {
            if (Bounds(type))
                return true;
        }

        return Bounds(test.ContainingAssembly);
    }

    private static bool Bounds(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "TimeoutAttribute")
                return !Has(attribute, "CooperativeCancellation");

            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (argument is { Key: "Timeout", Value.Value: int and > 0 })
                    return true;
            }
        }

        return false;
    }

    // MSTest then only cancels a token, which the wait does not know.
    private static bool Has(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is true)
                return true;
        }

        return false;
    }
}
