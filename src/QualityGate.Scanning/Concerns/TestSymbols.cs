using System.Collections.Concurrent;

namespace QualityGate.Scanning.Concerns;

/// <summary>
/// Which methods are tests, and which run around them: by the names of the frameworks' own types, so that attributes derived from
/// them count. As much as attaching a finding needs; the rules have a finer model of their own.
/// </summary>
internal sealed class TestSymbols
{
    private static readonly ImmutableHashSet<string> TestTypes =
    [
        "Xunit.FactAttribute", "Xunit.v3.IFactAttribute", "NUnit.Framework.Interfaces.ITestBuilder", "NUnit.Framework.Interfaces.ISimpleTestBuilder",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute", "TUnit.Core.BaseTestAttribute",
    ];

    private static readonly ImmutableHashSet<string> HookTypes =
    [
        "NUnit.Framework.SetUpAttribute", "NUnit.Framework.TearDownAttribute", "NUnit.Framework.OneTimeSetUpAttribute", "NUnit.Framework.OneTimeTearDownAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestInitializeAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.TestCleanupAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.ClassInitializeAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.ClassCleanupAttribute",
        "TUnit.Core.HookAttribute",
    ];

    private static readonly ImmutableHashSet<string> HookNames = ["Dispose", "DisposeAsync", "DisposeAsyncCore", "InitializeAsync"];

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _hasTests = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, AttributeRole> _roles = new(SymbolEqualityComparer.Default);

    public TestSymbols(Compilation compilation) => Types = [.. In(compilation.Assembly.GlobalNamespace)];

    private enum AttributeRole
    {
        Other,
        Test,
        Hook,
    }

    /// <summary>Every type of the project, nested ones included.</summary>
    public ImmutableArray<INamedTypeSymbol> Types { get; }

    public bool IsTest(IMethodSymbol method) => HasRole(method, AttributeRole.Test) || (method.OverriddenMethod is { } overridden && IsTest(overridden));

    public bool IsTestAttribute(INamedTypeSymbol attribute) => RoleOf(attribute) == AttributeRole.Test;

    /// <summary>Set-up or teardown of the tests of its class: constructors, the usual interfaces, the frameworks' attributes.</summary>
    public bool IsHook(IMethodSymbol method) => method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor
        || HookNames.Contains(method.Name) || method.ExplicitInterfaceImplementations.Any(implemented => HookNames.Contains(implemented.Name))
        || HasRole(method, AttributeRole.Hook);

    /// <summary>Whether the type or one of its bases has a test.</summary>
    public bool HasTests(INamedTypeSymbol type) => _hasTests.GetOrAdd(
        type, asked => asked.GetMembers().OfType<IMethodSymbol>().Any(IsTest) || (asked.BaseType is { } parent && HasTests(parent)));

    /// <summary>The classes whose tests run when those of this type do: itself and whatever derives from it, abstract ones left out.</summary>
    public IEnumerable<INamedTypeSymbol> ClassesOf(INamedTypeSymbol type) => Types.Where(candidate =>
        candidate is { TypeKind: TypeKind.Class, IsAbstract: false } && IsA(candidate, type) && HasTests(candidate));

    /// <summary>The type's full name as test platforms write it: <c>Namespace.Outer+Inner`1</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{NameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}"
        : type.MetadataName;

    private static bool IsA(INamedTypeSymbol type, INamedTypeSymbol wanted)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool HasRole(IMethodSymbol method, AttributeRole role) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && RoleOf(type) == role);

    private AttributeRole RoleOf(INamedTypeSymbol attribute) => _roles.GetOrAdd(attribute, type =>
        Kinds(type).Any(TestTypes.Contains) ? AttributeRole.Test
        : Kinds(type).Any(HookTypes.Contains) ? AttributeRole.Hook
        : AttributeRole.Other);

    private static IEnumerable<string> Kinds(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            yield return NameOf(current);
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
            yield return NameOf(contract);
    }

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (INamedTypeSymbol deeper in In(inner))
                    yield return deeper;
            }
        }
    }
}
