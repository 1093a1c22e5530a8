using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>QG6002: something written to clean up, in a shape that the framework does not look for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CleanupNeverCalledAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.CleanupNeverCalled,
        "The framework never calls this clean-up",
        "'{0}' is never called: {1}");

    private const string MSTest = FrameworkSymbols.MSTestNamespace;

    private protected override void Register(RuleContext rule)
    {
        rule.OnSymbol(context => JudgeFixtures(context, (INamedTypeSymbol)context.Symbol, rule), SymbolKind.NamedType);
        rule.OnType(bodies => JudgeMethods(bodies, rule));
    }

    // The fixture is another type: what it implements is known by its symbol alone.
    private static void JudgeFixtures(SymbolAnalysisContext context, INamedTypeSymbol type, RuleContext rule)
    {
        foreach (INamedTypeSymbol contract in type.Interfaces)
        {
            if (contract is { Name: "IClassFixture" or "ICollectionFixture", TypeArguments: [INamedTypeSymbol fixture] }
                && contract.ContainingNamespace.Name == "Xunit"
                && IsOnlyAsyncDisposable(fixture, TestFramework.XunitV2 & rule.Tests.Symbols.Present, rule))
                rule.Report(context, new Finding(Rule, type.Locations[0], Confidence.High, fixture.Name + ".DisposeAsync", WhyNotAsync(TestFramework.XunitV2)));
        }
    }

    private static void JudgeMethods(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            if (body.Method is { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, IsOverride: false } method && WhyNever(method, bodies, rule) is { } reason)
                bodies.Report(new Finding(Rule, method.Locations[0], Confidence.High, method.Name, reason));
        }
    }

    private static string? WhyNever(IMethodSymbol method, TypeBodies bodies, RuleContext rule)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (method.GetAttributes().Length > 0)
            return WhyNotHook(method, type);

        if (!method.Parameters.IsEmpty || method.IsStatic || type.IsAbstract || HasUnknownBase(type))
            return null;

        TestFramework framework = rule.Tests.FrameworkOf(type);
        if (framework == TestFramework.None || IsCalled(method, bodies))
            return null;

        if (Implements(method, rule.Tests.Symbols.AsyncDisposable))
            return IsOnlyAsyncDisposable(type, framework, rule) ? WhyNotAsync(framework) : null;

        bool isShapedLikeOne = method is { Name: "Dispose", ReturnsVoid: true } or { Name: "DisposeAsync", ReturnsVoid: false };
        return isShapedLikeOne && method.DeclaredAccessibility == Accessibility.Public && !IsContract(method)
            ? $"'{type.Name}' does not implement {(method.Name == "Dispose" ? "IDisposable" : "IAsyncDisposable")}"
            : null;
    }

    // MSTest looks for a class clean-up in the class of the tests alone unless told otherwise, and for an assembly's in test classes.
    private static string? WhyNotHook(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (type.IsAbstract && method.Attribute(MSTest + "ClassCleanupAttribute") is { } cleanup && !IsInherited(cleanup))
            return "MSTest does so for derived classes only with InheritanceBehavior.BeforeEachDerivedClass";

        return method.Attribute(MSTest + "AssemblyCleanupAttribute") is not null && type.Attribute(MSTest + "TestClassAttribute") is null
            ? $"MSTest looks for it in classes with [TestClass], and '{type.Name}' is none"
            : null;
    }

    // MSTest's InheritanceBehavior: None = 0, BeforeEachDerivedClass = 1.
    private static bool IsInherited(AttributeData cleanup)
    {
        foreach (TypedConstant argument in cleanup.ConstructorArguments)
        {
            if (argument is { Type.Name: "InheritanceBehavior", Value: 1 })
                return true;
        }

        return false;
    }

    private static bool IsOnlyAsyncDisposable(INamedTypeSymbol type, TestFramework framework, RuleContext rule)
    {
        FrameworkSymbols symbols = rule.Tests.Symbols;
        return framework != TestFramework.None
            && !symbols.DisposesAsync(framework)
            && type.IsA(symbols.AsyncDisposable)
            && !type.IsA(symbols.Disposable)
            && !type.IsA(symbols.XunitLifetime);
    }

    private static string WhyNotAsync(TestFramework framework) => framework == TestFramework.NUnit
        ? "NUnit disposes asynchronously since version 4, and before that asks for IDisposable or a teardown method"
        : "xunit 2 disposes through IAsyncLifetime or IDisposable, and not through IAsyncDisposable alone";

    private static bool Implements(IMethodSymbol method, INamedTypeSymbol? contract)
    {
        if (contract is null || !method.ContainingType.IsA(contract))
            return false;

        foreach (ISymbol member in contract.GetMembers())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                return true;
        }

        return false;
    }

    // What does not compile may be the very interface that the framework looks for.
    private static bool HasUnknownBase(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error)
                return true;

            foreach (INamedTypeSymbol contract in current.Interfaces)
            {
                if (contract.TypeKind == TypeKind.Error)
                    return true;
            }
        }

        return false;
    }

    // Another interface may have the method, and its user calls it.
    private static bool IsContract(IMethodSymbol method)
    {
        foreach (INamedTypeSymbol contract in method.ContainingType.AllInterfaces)
        {
            if (contract.GetMembers(method.Name).Length > 0 || Implements(method, contract))
                return true;
        }

        return false;
    }

    private static bool IsCalled(IMethodSymbol method, TypeBodies bodies)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                IMethodSymbol? used = operation switch
                {
                    IInvocationOperation call => call.TargetMethod,
                    IMethodReferenceOperation reference => reference.Method,
                    _ => null,
                };
                if (SymbolEqualityComparer.Default.Equals(used?.OriginalDefinition, method))
                    return true;
            }
        }

        return false;
    }
}
