using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Types of which one object serves several tests: NUnit's test classes, unless they ask for one for each test, and the fixtures of xunit.</summary>
internal sealed class FixtureTypes
{
    private readonly TestSymbols _tests;
    private readonly HashSet<INamedTypeSymbol> _given = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _classes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _renewed = new(SymbolEqualityComparer.Default);

    public FixtureTypes(TestSymbols tests, IAssemblySymbol home)
    {
        _tests = tests;
        _given.UnionWith(tests.Types
            .SelectMany(type => type.AllInterfaces)
            .Where(contract => contract.Name is "IClassFixture" or "ICollectionFixture" or "IAssemblyFixture")
            .SelectMany(contract => contract.TypeArguments.OfType<INamedTypeSymbol>())
            .SelectMany(Lineage.Of));
        if (IsForEachTest(home))
            return;

        _classes.UnionWith(tests.Types.Where(type => !IsForEachTest(type) && tests.HasTests(type)).SelectMany(Lineage.Of).Where(IsOfNUnit));
        _renewed.UnionWith(_classes.SelectMany(RenewedIn));
    }

    /// <summary>Whether what the member holds is still there for the next test.</summary>
    public bool Keeps(ISymbol member) => member is { IsStatic: false, ContainingType.OriginalDefinition: var type } and not IFieldSymbol { IsConst: true }
        && (_given.Contains(type) || (_classes.Contains(type) && !_renewed.Contains(member.OriginalDefinition)));

    /// <summary>Whether it is a test class, rather than a fixture that several are given.</summary>
    public bool IsOfTests(INamedTypeSymbol type) => _classes.Contains(type.OriginalDefinition);

    public bool IsHook(IMethodSymbol method) => _tests.IsHook(method);

    private static bool IsOfNUnit(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().Any(method => method.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Framework", ContainingNamespace.Name: "NUnit" } }));

    // The one argument is LifeCycle.InstancePerTestCase, which is 1.
    private static bool IsForEachTest(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: "FixtureLifeCycleAttribute", ConstructorArguments: [{ Value: 1 }, ..] });

    // What a set-up assigns before each test is new to it. By name only, because nothing else is called so in the class.
    private static IEnumerable<ISymbol> RenewedIn(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SetUpAttribute" }))
        .SelectMany(method => method.DeclaringSyntaxReferences)
        .SelectMany(declared => declared.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>())
        .Select(assignment => assignment.Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => "",
        })
        .SelectMany(name => Lineage.Of(type).SelectMany(ancestor => ancestor.GetMembers(name)));
}
