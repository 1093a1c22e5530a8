using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>Tells assertions of all frameworks and libraries, mock verification included, from other calls.</summary>
internal sealed class Assertions
{
    private readonly Dictionary<INamedTypeSymbol, AssertionLibrary> _static = new(SymbolEqualityComparer.Default);

    public Assertions(Compilation compilation, FrameworkSymbols symbols)
    {
        Add(symbols, AssertionLibrary.Xunit, "Xunit.Assert");
        Add(symbols, AssertionLibrary.NUnit, "NUnit.Framework.Assert", "NUnit.Framework.AssertBase", "NUnit.Framework.CollectionAssert", "NUnit.Framework.StringAssert", "NUnit.Framework.FileAssert", "NUnit.Framework.DirectoryAssert", "NUnit.Framework.Legacy.ClassicAssert", "NUnit.Framework.Legacy.CollectionAssert", "NUnit.Framework.Legacy.StringAssert", "NUnit.Framework.Legacy.FileAssert", "NUnit.Framework.Legacy.DirectoryAssert");
        Add(symbols, AssertionLibrary.MSTest, FrameworkSymbols.MSTestNamespace + "Assert", FrameworkSymbols.MSTestNamespace + "CollectionAssert", FrameworkSymbols.MSTestNamespace + "StringAssert");
        Add(symbols, AssertionLibrary.TUnit, "TUnit.Assertions.Assert");
        Add(symbols, AssertionLibrary.Moq, "Moq.Mock", "Moq.Mock`1", "Moq.MockFactory", "Moq.MockRepository");
        Add(symbols, AssertionLibrary.NSubstitute, "NSubstitute.SubstituteExtensions", "NSubstitute.Received", "NSubstitute.ReceivedExtensions.ReceivedExtensions");
        HasFluent = compilation.ReferencedAssemblyNames.Any(name => name.Name is "FluentAssertions" or "AwesomeAssertions" or "Shouldly" or "FakeItEasy" or "TUnit.Assertions");
    }

    // Fluent libraries have hundreds of types, so they are known by their namespace, and only where they are referenced.
    private bool HasFluent { get; }

    /// <returns>Null for any other call.</returns>
    public Assertion? Of(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        return LibraryOf(method) is { } library && IsVerdict(method, library)
            ? new Assertion(call, library, AssertionPolarities.Of(call, library))
            : null;
    }

    /// <summary>The same, counting what the option assertion_methods names.</summary>
    public Assertion? Of(IInvocationOperation call, RuleOptions options) =>
        Of(call) ?? (options.Names(KnownOptions.AssertionMethods, call.TargetMethod, call.Syntax.SyntaxTree)
            || options.Names(KnownOptions.AssertionMethods, call.TargetMethod.ContainingType, call.Syntax.SyntaxTree)
                ? new Assertion(call, AssertionLibrary.Configured, AssertionPolarity.Positive)
                : null);

    /// <summary>Whether the method belongs to an assertion or mocking library at all: such calls are never the product's (g4).</summary>
    public bool IsLibraryMethod(IMethodSymbol method) =>
        LibraryOf(method) is not null || RootNamespace(method.ContainingType) is "Moq" or "NSubstitute" or "FakeItEasy" or "Xunit" or "NUnit" or "TUnit" or "Shouldly" or "FluentAssertions" or "AwesomeAssertions";

    /// <summary>Whether a further assertion follows in the same chain (<c>.And.BeLessThan(...)</c>): that one looks at all that this one looks at.</summary>
    public bool IsContinued(IInvocationOperation call)
    {
        IOperation? next = call.Parent;
        while (next is IConversionOperation || next is IPropertyReferenceOperation { Property.Name: "And" or "Which" })
            next = next.Parent;

        return next != call.Parent && (next is IArgumentOperation ? next.Parent : next) is IInvocationOperation later && Of(later) is not null;
    }

    private AssertionLibrary? LibraryOf(IMethodSymbol method)
    {
        INamedTypeSymbol? type = method.ContainingType?.OriginalDefinition;
        if (type is null)
            return null;

        if (_static.TryGetValue(type, out AssertionLibrary library))
            return library;

        return !HasFluent ? null : RootNamespace(type) switch
        {
            "FluentAssertions" or "AwesomeAssertions" => AssertionLibrary.FluentAssertions,
            "Shouldly" => AssertionLibrary.Shouldly,
            "FakeItEasy" => AssertionLibrary.FakeItEasy,
            "TUnit" when type.ContainingNamespace.ToDisplayString().StartsWith("TUnit.Assertions", StringComparison.Ordinal) => AssertionLibrary.TUnit,
            _ => null,
        };
    }

    // Of each library only what can fail: Should() alone asserts nothing, and Setup is no verification.
    private static bool IsVerdict(IMethodSymbol method, AssertionLibrary library) => library switch
    {
        AssertionLibrary.Moq => method.Name.StartsWith("Verify", StringComparison.Ordinal),
        AssertionLibrary.NSubstitute => method.Name is "InOrder" || method.Name.StartsWith("Received", StringComparison.Ordinal) || method.Name.StartsWith("DidNotReceive", StringComparison.Ordinal),
        AssertionLibrary.FakeItEasy => method.Name.StartsWith("Must", StringComparison.Ordinal),
        AssertionLibrary.Shouldly => method.Name.StartsWith("Should", StringComparison.Ordinal),
        AssertionLibrary.FluentAssertions => method.ContainingType.Name.IndexOf("Assertions", StringComparison.Ordinal) > 0 && method.Name != "Should",
        AssertionLibrary.TUnit => method.ContainingType.Name != "Assert" || method.Name != "That",
        AssertionLibrary.Xunit or AssertionLibrary.NUnit or AssertionLibrary.MSTest => method.Name is not "Equals" and not "ReferenceEquals",
        _ => true,
    };

    private static string RootNamespace(INamedTypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;

        return space?.Name ?? "";
    }

    private void Add(FrameworkSymbols symbols, AssertionLibrary library, params string[] types)
    {
        foreach (string name in types)
        {
            if (symbols.Find(name) is { } type)
                _static[type] = library;
        }
    }
}
