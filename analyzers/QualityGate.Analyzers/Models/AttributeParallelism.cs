namespace QualityGate.Analyzers.Models;

/// <summary>Weighs the attributes of method, class and assembly against the runner files, by the rules of each framework.</summary>
internal sealed class AttributeParallelism(RunnerFiles files)
{
    private const string NUnit = FrameworkSymbols.NUnitNamespace;
    private const string MSTest = FrameworkSymbols.MSTestNamespace;
    private const string TUnit = FrameworkSymbols.TUnitNamespace;

    public Company Of(INamedTypeSymbol type, TestFramework framework, IMethodSymbol? method) => framework switch
    {
        TestFramework.XunitV2 or TestFramework.XunitV3 => Xunit(type),
        TestFramework.NUnit => NUnitCompany(type, method),
        TestFramework.MSTest => MSTestCompany(type, method),
        TestFramework.TUnit => TUnitCompany(type, method),
        _ => Company.Alone,
    };

    // Collections run beside each other; a class without [Collection] is one of its own.
    private Company Xunit(INamedTypeSymbol type)
    {
        AttributeData? behavior = type.ContainingAssembly.Attribute("Xunit.CollectionBehaviorAttribute");
        bool off = Named(behavior, "DisableTestParallelization") is true || files.XunitCollections == false || files.XunitThreads == 1
            || (Named(behavior, "MaxParallelThreads") is 1 && files.XunitThreads is null);
        // Xunit.CollectionBehavior.CollectionPerAssembly = 0
        bool isOne = behavior?.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: 0 }, ..];
        return off || isOne || IsInQuietCollection(type) ? Company.Alone : Company.OtherClasses;
    }

    private static bool IsInQuietCollection(INamedTypeSymbol type)
    {
        if (InheritedAttribute(type, "Xunit.CollectionAttribute") is not { } collection)
            return false;

        foreach (INamedTypeSymbol definition in CollectionDefinitions(type.ContainingAssembly.GlobalNamespace))
        {
            AttributeData attribute = definition.Attribute("Xunit.CollectionDefinitionAttribute")!;
            if (Named(attribute, "DisableParallelization") is true && IsSame(collection, attribute, definition))
                return true;
        }

        return false;
    }

    private static bool IsSame(AttributeData collection, AttributeData definition, INamedTypeSymbol defined) =>
        collection.ConstructorArguments is [{ Value: ITypeSymbol type }, ..] || collection.AttributeClass is { TypeArguments: [ITypeSymbol _] }
            ? SymbolEqualityComparer.Default.Equals(collection.ConstructorArguments is [{ Value: ITypeSymbol named }, ..] ? named : collection.AttributeClass!.TypeArguments[0], defined)
            : collection.ConstructorArguments is [{ Value: string name }, ..] && definition.ConstructorArguments is [{ Value: string other }, ..] && name == other;

    private static IEnumerable<INamedTypeSymbol> CollectionDefinitions(INamespaceSymbol space)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (INamedTypeSymbol found in CollectionDefinitions(inner))
                    yield return found;
            }
            else if (member is INamedTypeSymbol type && type.Attribute("Xunit.CollectionDefinitionAttribute") is not null)
            {
                yield return type;
            }
        }
    }

    private Company NUnitCompany(INamedTypeSymbol type, IMethodSymbol? method)
    {
        if (files.NUnitWorkers is 0 or 1
            || InheritedAttribute(type, NUnit + "NonParallelizableAttribute") is not null
            || method?.Attribute(NUnit + "NonParallelizableAttribute") is not null)
            return Company.Alone;

        // NUnit.Framework.ParallelScope: Self = 1, None = 2, Children = 256, Fixtures = 512, All = Self | Children.
        int own = NUnitScopeOf(method) ?? 0;
        int onType = NUnitScopeOf(type) ?? 0;
        int onAssembly = NUnitScopeOf(type.ContainingAssembly) ?? 0;
        if (((own | onType) & 2) != 0)
            return Company.Alone;

        bool beside = (own & 1) != 0 || (onType & 256) != 0 || (onAssembly & 256) != 0;
        return beside ? Company.OwnClass
            : (onType & 1) != 0 || (onAssembly & 512) != 0 ? Company.OtherClasses
            : Company.Alone;
    }

    private static int? NUnitScopeOf(ISymbol? symbol)
    {
        AttributeData? attribute = symbol is INamedTypeSymbol type ? InheritedAttribute(type, NUnit + "ParallelizableAttribute") : symbol?.Attribute(NUnit + "ParallelizableAttribute");
        // Without an argument it means Self.
        return attribute is null ? null : attribute.ConstructorArguments is [{ Value: int scope }, ..] ? scope : 1;
    }

    private Company MSTestCompany(INamedTypeSymbol type, IMethodSymbol? method)
    {
        const string quiet = MSTest + "DoNotParallelizeAttribute";
        IAssemblySymbol assembly = type.ContainingAssembly;
        if (assembly.Attribute(quiet) is not null || InheritedAttribute(type, quiet) is not null || method?.Attribute(quiet) is not null)
            return Company.Alone;

        // Run settings win over the attribute.
        if (files.MSTestWorkers is { } workers)
            return workers == 1 ? Company.Alone : files.MSTestScope ?? Company.OtherClasses;

        if (assembly.Attribute(MSTest + "ParallelizeAttribute") is not { } parallelize || Named(parallelize, "Workers") is 1)
            return Company.Alone;

        // ExecutionScope: ClassLevel = 0, MethodLevel = 1.
        return Named(parallelize, "Scope") is 1 ? Company.OwnClass : Company.OtherClasses;
    }

    private static Company TUnitCompany(INamedTypeSymbol type, IMethodSymbol? method)
    {
        const string quiet = TUnit + "NotInParallelAttribute";
        return IsQuiet(method?.Attribute(quiet)) || IsQuiet(InheritedAttribute(type, quiet)) || IsQuiet(type.ContainingAssembly.Attribute(quiet))
            ? Company.Alone
            : Company.OwnClass;
    }

    // With keys a test keeps away from those with the same key only.
    private static bool IsQuiet(AttributeData? attribute) => attribute is { ConstructorArguments: [] or [{ Kind: TypedConstantKind.Array, Values: [] }] };

    private static object? Named(AttributeData? attribute, string name)
    {
        if (attribute is not null)
        {
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (argument.Key == name)
                    return argument.Value.Value;
            }
        }

        return null;
    }

    private static AttributeData? InheritedAttribute(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Attribute(name) is { } attribute)
                return attribute;
        }

        return null;
    }
}
