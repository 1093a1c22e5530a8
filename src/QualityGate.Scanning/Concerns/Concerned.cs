namespace QualityGate.Scanning.Concerns;

/// <summary>Finds the tests that run a flagged place: its own method, whoever calls that method, or all whom a fixture surrounds.</summary>
internal sealed class Concerned(Compilation compilation, TestSymbols tests, CancellationToken cancellationToken)
{
    private readonly FixtureUsers _users = new(tests);

    /// <summary>For all at once, because looking for callers reads every file.</summary>
    public ILookup<Diagnostic, ConcernedTest> By(ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<(Diagnostic Diagnostic, ISymbol Member)> placed =
        [
            .. diagnostics
                .Select(diagnostic => (diagnostic, MemberAt(diagnostic.Location)))
                .Where(place => place.Item2 is not null)
                .Select(place => (place.diagnostic, place.Item2!)),
        ];
        ImmutableHashSet<IMethodSymbol> helpers = placed
            .Select(place => place.Member)
            .OfType<IMethodSymbol>()
            .Where(method => !tests.IsTest(method) && method.MethodKind == MethodKind.Ordinary)
            .ToImmutableHashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        ILookup<IMethodSymbol, IMethodSymbol> callers = HelperCalls.Of(helpers, compilation, cancellationToken);
        return placed
            .SelectMany(place => Of(place.Member, callers).Distinct(), (place, test) => (place.Diagnostic, test))
            .ToLookup<(Diagnostic Diagnostic, ConcernedTest test), Diagnostic, ConcernedTest>(pair => pair.Diagnostic, pair => pair.test, ReferenceEqualityComparer.Instance);
    }

    private IEnumerable<ConcernedTest> Of(ISymbol member, ILookup<IMethodSymbol, IMethodSymbol> callers)
    {
        if (member is not IMethodSymbol method)
            return Around(member as INamedTypeSymbol ?? member.ContainingType);
        if (tests.IsTest(method))
            return Named(method, FindingReach.Test);
        if (tests.IsHook(method))
            return Around(method.ContainingType);
        return callers[method].SelectMany(caller =>
            tests.IsTest(caller) ? Named(caller, FindingReach.Helper)
            : tests.IsHook(caller) ? Around(caller.ContainingType)
            : []);
    }

    private IEnumerable<ConcernedTest> Named(IMethodSymbol test, FindingReach reach) =>
        tests.ClassesOf(test.ContainingType).Select(type => new ConcernedTest(TestSymbols.NameOf(type), test.Name, reach));

    private IEnumerable<ConcernedTest> Around(INamedTypeSymbol type) => tests.ClassesOf(type)
        .Concat(_users.Of(type))
        .Select(TestSymbols.NameOf)
        .Distinct()
        .Select(name => new ConcernedTest(name, "", FindingReach.Fixture));

    // Lambdas and local functions belong to the method that they are written in.
    private ISymbol? MemberAt(Location location)
    {
        ISymbol? symbol = compilation.GetSemanticModel(location.SourceTree!).GetEnclosingSymbol(location.SourceSpan.Start, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol switch
        {
            IMethodSymbol method => (method.PartialDefinitionPart ?? method).OriginalDefinition,
            IFieldSymbol or IPropertySymbol or IEventSymbol => symbol,
            // An attribute or a signature: the symbol around is the type, and the member is the one declared there.
            INamedTypeSymbol => DeclaredAt(location) ?? symbol,
            _ => null,
        };
    }

    private IMethodSymbol? DeclaredAt(Location location)
    {
        SyntaxNode root = location.SourceTree!.GetRoot(cancellationToken);
        SyntaxNode? declaration = root.FindNode(location.SourceSpan).FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.BaseMethodDeclarationSyntax>();
        return declaration is null ? null : compilation.GetSemanticModel(location.SourceTree).GetDeclaredSymbol(declaration, cancellationToken) as IMethodSymbol;
    }
}
