namespace QualityGate.Analyzers.Models;

/// <summary>Reads attributes as the frameworks do: inherited where their usage says so, named arguments by name.</summary>
internal static class DeclaredAttributes
{
    /// <summary>The attribute of the type, or of a base when it is one that derived types inherit.</summary>
    public static AttributeData? Inherited(this INamedTypeSymbol type, string fullName)
    {
        if (type.Attribute(fullName) is { } own)
            return own;

        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Attribute(fullName) is { } attribute)
                return IsInherited(attribute.AttributeClass) ? attribute : null;
        }

        return null;
    }

    /// <summary>The value of a named argument; null when it is not written.</summary>
    public static object? Named(this AttributeData? attribute, string name)
    {
        if (attribute is null)
            return null;

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Value;
        }

        return null;
    }

    /// <summary>The strings of an attribute's constructor, those in an array included.</summary>
    public static IEnumerable<string> Texts(this AttributeData attribute)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Array)
            {
                foreach (TypedConstant element in argument.Values.IsDefault ? ImmutableArray<TypedConstant>.Empty : argument.Values)
                {
                    if (element.Value is string inner)
                        yield return inner;
                }
            }
            else if (argument.Value is string text)
            {
                yield return text;
            }
        }
    }

    // AttributeUsage is itself inherited, and true unless it says otherwise.
    private static bool IsInherited(INamedTypeSymbol? attribute)
    {
        for (; attribute is not null; attribute = attribute.BaseType)
        {
            if (attribute.Attribute("System.AttributeUsageAttribute") is { } usage)
                return usage.Named("Inherited") is not false;
        }

        return true;
    }
}
