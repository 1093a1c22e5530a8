using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>Whether tests can run beside each other, with which, and on a shared instance.</summary>
internal sealed class ParallelismModel
{
    private readonly TestModel _tests;
    private readonly RuleOptions _options;

    private ParallelismModel(TestModel tests, RuleOptions options, RunnerFiles files) => (_tests, _options, Files) = (tests, options, files);

    /// <summary>What the runner files say; for messages and for rules that need a single setting.</summary>
    public RunnerFiles Files { get; }

    public static ParallelismModel Of(TestModel tests, RuleOptions options, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        new(tests, options, RunnerFiles.Read(files, cancellationToken));

    /// <summary>With whom a test of this class can run at the same time: the most that one of its tests can.</summary>
    public Company CompanyOf(INamedTypeSymbol testClass)
    {
        Company most = CompanyOf(testClass, method: null);
        foreach (ISymbol member in testClass.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && _tests.IsTestMethod(method) && CompanyOf(testClass, method) is var own && own > most)
                most = own;
        }

        return most;
    }

    /// <summary>The same for one test, whose own attributes count too.</summary>
    public Company CompanyOf(IMethodSymbol test) => CompanyOf(test.ContainingType, test);

    /// <summary>Whether two tests can run at the same time, or two cases of one.</summary>
    public bool CanOverlap(IMethodSymbol test, IMethodSymbol other)
    {
        Company needed = SymbolEqualityComparer.Default.Equals(test.ContainingType, other.ContainingType) ? Company.OwnClass : Company.OtherClasses;
        return CompanyOf(test) >= needed
            && CompanyOf(other) >= needed
            && !_tests.Collections.AreTogether(test.ContainingType, other.ContainingType)
            && !ResourceLocks.KeepApart(test, other)
            && !TestDependencies.Order(test, other);
    }

    /// <summary>
    /// Whether someone declared that the class, or the test where one is given, needs care: it runs alone, holds a key, or
    /// has an attribute that the option isolation_attributes names. Running alone only because nothing does otherwise is no declaration.
    /// </summary>
    public bool IsIsolated(INamedTypeSymbol testClass, IMethodSymbol? test) =>
        ResourceLocks.AreHeld(testClass, test) || HasIsolationAttribute(testClass, test) || _tests.FrameworkOf(testClass) switch
        {
            TestFramework.XunitV2 or TestFramework.XunitV3 => _tests.Collections.IsQuiet(testClass),
            TestFramework.NUnit => NUnitParallelism.IsKeptApart(testClass, test),
            TestFramework.MSTest => MSTestParallelism.IsKeptApart(testClass, test),
            TestFramework.TUnit => TUnitParallelism.IsKeptApart(testClass, test),
            _ => false,
        };

    /// <summary>Whether two tests of the class can run at the same time on one object of it.</summary>
    public bool SharesInstance(INamedTypeSymbol testClass) =>
        _tests.FrameworkOf(testClass) == TestFramework.NUnit
        && !Hooks.IsInstancePerTest(testClass)
        && CompanyOf(testClass) == Company.OwnClass;

    /// <summary>Whether the test, its class or the assembly has an attribute that the option isolation_attributes names.</summary>
    public bool HasIsolationAttribute(IMethodSymbol test) => HasIsolationAttribute(test.ContainingType, test);

    private Company CompanyOf(INamedTypeSymbol type, IMethodSymbol? method)
    {
        string said = TreeOf(type) is { } tree ? _options.Choice(KnownOptions.Parallel, tree) : KnownOptions.ParallelAuto;
        if (said == KnownOptions.ParallelNever || HasIsolationAttribute(type, method))
            return Company.Alone;

        bool isAlways = said == KnownOptions.ParallelAlways;
        return _tests.FrameworkOf(type) switch
        {
            TestFramework.XunitV2 or TestFramework.XunitV3 => XunitParallelism.Of(type, _tests.Collections, Files, isAlways),
            TestFramework.NUnit => NUnitParallelism.Of(type, method, Files, isAlways),
            TestFramework.MSTest => MSTestParallelism.Of(type, method, Files, isAlways),
            TestFramework.TUnit => TUnitParallelism.Of(type, method, isAlways),
            _ => Company.Alone,
        };
    }

    private bool HasIsolationAttribute(INamedTypeSymbol type, IMethodSymbol? method)
    {
        if (TreeOf(type) is not { } tree || !_options.IsWritten(KnownOptions.IsolationAttributes, tree))
            return false;

        if (method is not null && IsIsolating(method, tree))
            return true;

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsIsolating(current, tree))
                return true;
        }

        return IsIsolating(type.ContainingAssembly, tree);
    }

    private bool IsIsolating(ISymbol symbol, SyntaxTree tree)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && _options.Names(KnownOptions.IsolationAttributes, type, tree))
                return true;
        }

        return false;
    }

    // Options stand per file; of a type in several files the first one speaks.
    private static SyntaxTree? TreeOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences is [var first, ..] ? first.SyntaxTree : null;
}
