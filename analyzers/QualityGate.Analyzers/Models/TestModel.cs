using System.Collections.Concurrent;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>What is a test here: project, class, method, set-up and teardown, for every framework, derived attributes included.</summary>
internal sealed class TestModel(FrameworkSymbols symbols)
{
    private readonly Hooks _hooks = new(symbols);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TestFramework> _frameworks = new(SymbolEqualityComparer.Default);

    public FrameworkSymbols Symbols { get; } = symbols;

    /// <summary>The collections of xunit: found once, asked for by every rule that knows of parallel tests.</summary>
    public XunitCollections Collections { get; } = new(symbols);

    /// <summary>Attributes that run code around a test.</summary>
    public TestActions Actions { get; } = new(symbols);

    public bool IsTestProject => Symbols.Present != TestFramework.None;

    public bool IsTestMethod(IMethodSymbol method) => FrameworkOf(method) != TestFramework.None;

    /// <summary>The same, counting the attributes that the option test_methods names.</summary>
    public bool IsTestMethod(IMethodSymbol method, RuleOptions options, SyntaxTree tree)
    {
        if (IsTestMethod(method))
            return true;

        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && options.Names(KnownOptions.TestMethods, type, tree))
                return true;
        }

        return false;
    }

    /// <summary>The framework whose attribute makes the method a test; None when it is no test.</summary>
    public TestFramework FrameworkOf(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (FrameworkOfAttribute(attribute.AttributeClass) is var framework and not TestFramework.None)
                return framework;
        }

        return method.OverriddenMethod is { } overridden ? FrameworkOf(overridden) : TestFramework.None;
    }

    /// <summary>Whether the type or one of its bases has a test; nested types are asked for themselves.</summary>
    public bool IsTestClass(INamedTypeSymbol type) => FrameworkOf(type) != TestFramework.None;

    /// <summary>Whether the type, or one that it is nested in, has tests.</summary>
    public bool IsInTestClass(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (IsTestClass(type))
                return true;
        }

        return false;
    }

    /// <summary>The framework of the type's tests, bases included; None when it has none.</summary>
    public TestFramework FrameworkOf(INamedTypeSymbol type) => _frameworks.GetOrAdd(type, FindFramework);

    /// <summary>Set-up or teardown, with what it surrounds; null for tests and all other methods. Constructors and Dispose count.</summary>
    public Hook? HookOf(IMethodSymbol method) => _hooks.Of(method, FrameworkOf(method.ContainingType));

    /// <summary>A method of the test class itself that is neither test nor hook: it runs as part of whoever calls it.</summary>
    public bool IsOwnMethod(IMethodSymbol method, INamedTypeSymbol testClass) =>
        method.DeclaringSyntaxReferences.Length > 0
        && method.ContainingType.IsWithin(testClass.Outermost())
        && !IsTestMethod(method);

    private TestFramework FindFramework(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && FrameworkOf(method) is var framework and not TestFramework.None)
                    return framework;
            }
        }

        return TestFramework.None;
    }

    /// <summary>The framework that takes a method with this attribute for a test; None for any other attribute.</summary>
    public TestFramework FrameworkOfAttribute(INamedTypeSymbol? attribute) =>
        attribute.IsA(Symbols.XunitFact) || attribute.IsA(Symbols.XunitV3Fact) ? Symbols.Present & TestFramework.Xunit
        : attribute.IsA(Symbols.NUnitTestBuilder) || attribute.IsA(Symbols.NUnitSimpleTestBuilder) ? TestFramework.NUnit
        : attribute.IsA(Symbols.MSTestMethod) ? TestFramework.MSTest
        : attribute.IsA(Symbols.TUnitTest) ? TestFramework.TUnit
        : TestFramework.None;
}
