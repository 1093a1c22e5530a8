namespace QualityGate.Analyzers.Models;

/// <summary>Questions about symbols that Roslyn leaves to its users.</summary>
internal static class Symbols
{
    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? other) => other is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, other);

    /// <summary>The type itself, or one that derives from or implements <paramref name="other"/>.</summary>
    public static bool IsA(this ITypeSymbol? type, INamedTypeSymbol? other)
    {
        if (type is null || other is null)
            return false;

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(other))
                return true;
        }

        if (other.TypeKind != TypeKind.Interface)
            return false;

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.Is(other))
                return true;
        }

        return false;
    }

    /// <summary>Full metadata-like name of a type: namespace, nesting by dots, no type arguments.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        string outer = type.ContainingType is { } container ? container.FullName() + "."
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "."
            : "";
        return outer + type.Name;
    }

    /// <summary>Whether the type is <paramref name="fullName"/> (no type arguments), compared without making a string.</summary>
    public static bool HasName(this ITypeSymbol? type, string fullName)
    {
        if (type is null)
            return false;

        int end = fullName.Length;
        for (ISymbol? part = type; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingSymbol)
        {
            string name = part.Name;
            int start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0)
                return false;

            if (start == 0)
                return part.ContainingSymbol is INamespaceSymbol { IsGlobalNamespace: true };

            if (fullName[start - 1] != '.')
                return false;

            end = start - 1;
        }

        return false;
    }

    /// <summary>Task, ValueTask and their forms with a result.</summary>
    public static bool IsTask(this ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    /// <summary>The attribute that is, derives from or implements <paramref name="attribute"/>.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, INamedTypeSymbol? attribute)
    {
        if (attribute is null)
            return null;

        foreach (AttributeData candidate in symbol.GetAttributes())
        {
            if (candidate.AttributeClass.IsA(attribute))
                return candidate;
        }

        return null;
    }

    /// <summary>The attribute of this full name, or one derived from it.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string fullName)
    {
        foreach (AttributeData candidate in symbol.GetAttributes())
        {
            for (INamedTypeSymbol? type = candidate.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.HasName(fullName))
                    return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether the symbol is declared inside a piece of syntax.</summary>
    public static bool IsDeclaredIn(this ISymbol symbol, SyntaxNode region)
    {
        foreach (SyntaxReference declaration in symbol.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == region.SyntaxTree && region.Span.Contains(declaration.Span))
                return true;
        }

        return false;
    }

    /// <summary>The value of an attribute's argument; null for an array, of which Roslyn gives no single value but an exception.</summary>
    public static object? Single(this TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? null : argument.Value;

    public static INamedTypeSymbol Outermost(this INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
            type = outer;

        return type;
    }

    /// <summary>Whether <paramref name="type"/> is <paramref name="outer"/> or nested in it at any depth.</summary>
    public static bool IsWithin(this INamedTypeSymbol? type, INamedTypeSymbol outer)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, outer.OriginalDefinition))
                return true;
        }

        return false;
    }
}
