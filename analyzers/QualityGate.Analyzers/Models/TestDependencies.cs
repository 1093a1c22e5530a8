namespace QualityGate.Analyzers.Models;

/// <summary>Tests that wait for the end of others: [DependsOn] of MSTest and TUnit, [DependsOnTest] and [DependsOnFixture] of NUnit.</summary>
internal static class TestDependencies
{
    /// <summary>Whether one of the two tests begins only when the other has ended, directly or through tests in between.</summary>
    public static bool Order(IMethodSymbol test, IMethodSymbol other) => Follows(test, other) || Follows(other, test);

    private static bool Follows(IMethodSymbol test, IMethodSymbol other)
    {
        var open = new Stack<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (open.Push(test); open.Count > 0;)
        {
            foreach (IMethodSymbol earlier in Before(open.Pop()))
            {
                if (SymbolEqualityComparer.Default.Equals(earlier, other))
                    return true;

                if (seen.Add(earlier))
                    open.Push(earlier);
            }
        }

        return false;
    }

    private static IEnumerable<IMethodSymbol> Before(IMethodSymbol test)
    {
        foreach (AttributeData attribute in test.GetAttributes().Concat(test.ContainingType.GetAttributes()))
        {
            if (!IsDependency(attribute.AttributeClass))
                continue;

            INamedTypeSymbol type = TypeOf(attribute) ?? test.ContainingType;
            string? name = attribute.Texts().FirstOrDefault();
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && (name is null || method.Name == name) && !SymbolEqualityComparer.Default.Equals(method, test))
                    yield return method;
            }
        }
    }

    private static bool IsDependency(INamedTypeSymbol? type) =>
        type.HasName(FrameworkSymbols.MSTestNamespace + "DependsOnAttribute")
        || type.HasName(FrameworkSymbols.TUnitNamespace + "DependsOnAttribute")
        || type.HasName(FrameworkSymbols.NUnitNamespace + "DependsOnTestAttribute")
        || type.HasName(FrameworkSymbols.NUnitNamespace + "DependsOnFixtureAttribute");

    private static INamedTypeSymbol? TypeOf(AttributeData attribute) => attribute switch
    {
        { AttributeClass.TypeArguments: [INamedTypeSymbol type] } => type,
        { ConstructorArguments: [{ Value: INamedTypeSymbol type }, ..] } => type,
        _ => null,
    };
}
