namespace QualityGate.Analyzers.Models;

/// <summary>Finds set-up and teardown methods and what they surround, by the rules of each framework.</summary>
internal sealed class Hooks(FrameworkSymbols symbols)
{
    private const string NUnit = FrameworkSymbols.NUnitNamespace;
    private const string MSTest = FrameworkSymbols.MSTestNamespace;

    // TUnit.Core.HookType, by the value that metadata keeps.
    private static readonly ImmutableArray<HookScope> TUnitScopes = ImmutableArray.Create(
        HookScope.Test, HookScope.Class, HookScope.Assembly, HookScope.Session, HookScope.Session);

    /// <param name="framework">The framework of the tests in the method's type; None in a fixture or base class without tests.</param>
    public Hook? Of(IMethodSymbol method, TestFramework framework) => ByAttribute(method) ?? ByShape(method, framework);

    private static Hook? ByAttribute(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (ByAttribute(method, attribute, type) is { } hook)
                    return hook;
            }
        }

        return null;
    }

    private static Hook? ByAttribute(IMethodSymbol method, AttributeData attribute, INamedTypeSymbol type) => type.Name switch
    {
        "SetUpAttribute" when type.HasName(NUnit + "SetUpAttribute") => new(HookKind.Setup, HookScope.Test),
        "TearDownAttribute" when type.HasName(NUnit + "TearDownAttribute") => new(HookKind.Teardown, HookScope.Test),
        "OneTimeSetUpAttribute" when type.HasName(NUnit + "OneTimeSetUpAttribute") => new(HookKind.Setup, NUnitScope(method)),
        "OneTimeTearDownAttribute" when type.HasName(NUnit + "OneTimeTearDownAttribute") => new(HookKind.Teardown, NUnitScope(method)),
        "TestInitializeAttribute" when type.HasName(MSTest + "TestInitializeAttribute") => new(HookKind.Setup, HookScope.Test),
        "TestCleanupAttribute" when type.HasName(MSTest + "TestCleanupAttribute") => new(HookKind.Teardown, HookScope.Test),
        "GlobalTestInitializeAttribute" when type.HasName(MSTest + "GlobalTestInitializeAttribute") => new(HookKind.Setup, HookScope.Test),
        "GlobalTestCleanupAttribute" when type.HasName(MSTest + "GlobalTestCleanupAttribute") => new(HookKind.Teardown, HookScope.Test),
        "ClassInitializeAttribute" when type.HasName(MSTest + "ClassInitializeAttribute") => new(HookKind.Setup, HookScope.Class),
        "ClassCleanupAttribute" when type.HasName(MSTest + "ClassCleanupAttribute") => new(HookKind.Teardown, HookScope.Class),
        "AssemblyInitializeAttribute" when type.HasName(MSTest + "AssemblyInitializeAttribute") => new(HookKind.Setup, HookScope.Assembly),
        "AssemblyCleanupAttribute" when type.HasName(MSTest + "AssemblyCleanupAttribute") => new(HookKind.Teardown, HookScope.Assembly),
        "BeforeAttribute" or "BeforeEveryAttribute" when IsTUnit(type) => new(HookKind.Setup, TUnitScope(attribute)),
        "AfterAttribute" or "AfterEveryAttribute" when IsTUnit(type) => new(HookKind.Teardown, TUnitScope(attribute)),
        _ => null,
    };

    // The constructor and the disposal of a test class, or of a class that only fixtures are made of.
    private Hook? ByShape(IMethodSymbol method, TestFramework framework)
    {
        bool isLifetime = IsImplementation(method, symbols.XunitLifetime);
        if (framework == TestFramework.None)
            return isLifetime ? new(method.Name == "InitializeAsync" ? HookKind.Setup : HookKind.Teardown, HookScope.Classes) : null;

        HookScope scope = ScopeOfInstance(method.ContainingType, framework);
        return method.MethodKind switch
        {
            MethodKind.Constructor => new(HookKind.Setup, scope),
            MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation when isLifetime =>
                new(method.Name.EndsWith("InitializeAsync", StringComparison.Ordinal) ? HookKind.Setup : HookKind.Teardown, HookScope.Test),
            MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation when IsDisposal(method, framework) => new(HookKind.Teardown, scope),
            _ => null,
        };
    }

    /// <summary>How long an object of the test class lives, and with it what its constructor and field initializers make.</summary>
    internal static HookScope ScopeOfInstance(INamedTypeSymbol testClass, TestFramework framework) =>
        framework == TestFramework.NUnit && !IsInstancePerTest(testClass) ? HookScope.Class : HookScope.Test;

    // Some frameworks never call an IAsyncDisposable on its own (QG6002).
    private bool IsDisposal(IMethodSymbol method, TestFramework framework) =>
        IsImplementation(method, symbols.Disposable) || (symbols.DisposesAsync(framework) && IsImplementation(method, symbols.AsyncDisposable))
        || method is { Name: "Dispose", IsOverride: true } or { Name: "Dispose", IsVirtual: true, Parameters.Length: 1 };

    private static bool IsImplementation(IMethodSymbol method, INamedTypeSymbol? contract)
    {
        if (contract is null || method.IsStatic)
            return false;

        foreach (INamedTypeSymbol implemented in method.ContainingType.AllInterfaces)
        {
            if (!implemented.IsA(contract))
                continue;

            foreach (ISymbol member in implemented.GetMembers())
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                    return true;
            }
        }

        return method.OverriddenMethod is { } overridden && IsImplementation(overridden, contract);
    }

    private static HookScope NUnitScope(IMethodSymbol method) =>
        method.ContainingType.Attribute(NUnit + "SetUpFixtureAttribute") is not null ? HookScope.Classes : HookScope.Class;

    private static bool IsTUnit(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == "TUnit.Core";

    private static HookScope TUnitScope(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: int value }, ..] && value >= 0 && value < TUnitScopes.Length ? TUnitScopes[value] : HookScope.Test;

    /// <summary>NUnit makes one object per class unless the class or the assembly asks for one per test.</summary>
    internal static bool IsInstancePerTest(INamedTypeSymbol type)
    {
        const string attribute = NUnit + "FixtureLifeCycleAttribute";
        AttributeData? own = null;
        for (INamedTypeSymbol? current = type; own is null && current is not null; current = current.BaseType)
            own = current.Attribute(attribute);

        own ??= type.ContainingAssembly.Attribute(attribute);
        // NUnit.Framework.LifeCycle: SingleInstance = 0, InstancePerTestCase = 1.
        return own?.ConstructorArguments is [{ Value: 1 }, ..];
    }
}
