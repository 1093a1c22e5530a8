using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Finds the members of a type that give rows to data-driven tests.</summary>
internal static class DataMembers
{
    /// <summary>The bodies of data members that stand in this type or its nested ones, each once.</summary>
    public static IEnumerable<MemberBody> Of(TypeBodies bodies)
    {
        var seen = new HashSet<MemberBody>();
        foreach (MemberBody body in bodies.All)
        {
            if (body.Method is not { } method)
                continue;

            if (method.MethodKind == MethodKind.Constructor && IsData(method.ContainingType) && seen.Add(body))
                yield return body;

            foreach (ISymbol member in Named(method))
            {
                foreach (MemberBody? found in new[] { bodies.Of(member), (member as IPropertySymbol)?.GetMethod is { } getter ? bodies.Of(getter) : null })
                {
                    if (found is not null && seen.Add(found))
                        yield return found;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Named(IMethodSymbol test)
    {
        foreach (AttributeData attribute in test.GetAttributes())
        {
            foreach (ISymbol member in Named(attribute, test.ContainingType))
                yield return member;
        }

        foreach (IParameterSymbol parameter in test.Parameters)
        {
            foreach (AttributeData attribute in parameter.GetAttributes())
            {
                foreach (ISymbol member in Named(attribute, test.ContainingType))
                    yield return member;
            }
        }
    }

    private static IEnumerable<ISymbol> Named(AttributeData attribute, INamedTypeSymbol testClass)
    {
        if (attribute.AttributeClass?.Name is not ("MemberDataAttribute" or "TestCaseSourceAttribute" or "ValueSourceAttribute" or "DynamicDataAttribute" or "MethodDataSourceAttribute")
            || HasNamesOfItsOwn(attribute))
            yield break;

        INamedTypeSymbol? owner = testClass;
        string? name = null;
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (argument.Single() is INamedTypeSymbol type)
                owner = type;
            else if (argument.Single() is string text)
                name ??= text;
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "MemberType" && argument.Value.Single() is INamedTypeSymbol type)
                owner = type;
        }

        for (; owner is not null && name is not null; owner = owner.BaseType)
        {
            foreach (ISymbol member in owner.GetMembers(name))
                yield return member;
        }
    }

    // MSTest: DynamicDataDisplayName says what a row is called.
    private static bool HasNamesOfItsOwn(AttributeData attribute)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "DynamicDataDisplayName")
                return true;
        }

        return false;
    }

    // xunit: class Rows : TheoryData<...>
    private static bool IsData(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.HasName("Xunit.TheoryData"))
                return true;
        }

        return false;
    }
}
