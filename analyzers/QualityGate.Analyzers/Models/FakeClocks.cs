namespace QualityGate.Analyzers.Models;

/// <summary>Tells clocks that a test moves by hand, whatever library they are from.</summary>
internal sealed class FakeClocks(Compilation compilation)
{
    private readonly INamedTypeSymbol? _provider = compilation.GetTypeByMetadataName("System.TimeProvider");

    /// <summary>A TimeProvider, clock or scheduler that can be advanced.</summary>
    public bool IsFake(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
        && (IsProvider(named) || named.Name.EndsWith("Clock", StringComparison.Ordinal) || named.Name.EndsWith("Scheduler", StringComparison.Ordinal))
        && CanAdvance(named);

    public bool IsProvider(ITypeSymbol? type) => type.IsA(_provider);

    /// <summary>The fake clock that the operation's body names, or that is a field of its class or a class around it; null when there is none.</summary>
    public ISymbol? Around(IOperation operation, INamedTypeSymbol? type)
    {
        foreach (IOperation part in operation.Root().Descendants())
        {
            ISymbol? named = part switch
            {
                IVariableDeclaratorOperation declarator => declarator.Symbol,
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IFieldReferenceOperation field => field.Field,
                IPropertyReferenceOperation property => property.Property,
                _ => null,
            };
            if (named is not null && IsFake((named as ILocalSymbol)?.Type ?? part.Type))
                return named;
        }

        for (; type is not null; type = type.ContainingType)
        {
            for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            {
                foreach (ISymbol member in current.GetMembers())
                {
                    if (IsFake((member as IFieldSymbol)?.Type) || IsFake((member as IPropertySymbol)?.Type))
                        return member;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the caller says by which clock the method waits.</summary>
    public bool TakesClock(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (IsProvider(parameter.Type))
                return true;
        }

        return false;
    }

    private static bool CanAdvance(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } && member.Name.StartsWith("Advance", StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
