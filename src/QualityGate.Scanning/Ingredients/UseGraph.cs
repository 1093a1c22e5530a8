using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Ingredients;

/// <summary>What every member of a project uses and calls; each body is bound once. A type stands for the initialisers of its fields.</summary>
internal sealed class UseGraph
{
    // Deeper than this, and with more ways than this, nearly everything uses nearly everything.
    private const int Depth = 5;
    private const int Breadth = 4;
    private const int Most = 400;

    // From what a thread is given to the change it makes.
    private const int OpenDepth = 3;

    private readonly Dictionary<ISymbol, MemberUses> _uses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed;
    private readonly Implementations _implementations;

    private UseGraph(IEnumerable<(ISymbol Owner, MemberUses Uses)> read, Implementations implementations)
    {
        _implementations = implementations;
        foreach ((ISymbol owner, MemberUses uses) in read)
        {
            if (_uses.TryGetValue(owner, out MemberUses? known))
                known.Add(uses);
            else
                _uses.Add(owner, uses);
        }

        _changed = new(_uses.Values.SelectMany(uses => uses.Changed), SymbolEqualityComparer.Default);
        foreach (MemberUses uses in _uses.Values.Where(uses => uses.AtOnce.Any(callee => ChangesOpenly(callee, OpenDepth))))
            uses.Own.Add(Ingredient.ConcurrentChange);
    }

    public static UseGraph Of(CompiledProject compiled, TestSymbols tests, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = compiled.Compilation;
        KnownUses known = new(compilation);
        LastingState state = new(new FixtureTypes(tests, compilation.Assembly));
        ConcurrentBag<(ISymbol, MemberUses)> read = [];
        Parallel.ForEach(compiled.Written, new ParallelOptions { CancellationToken = cancellationToken }, Read);
        return new UseGraph(read, new Implementations(tests.Types));

        void Read(SyntaxTree tree)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode body in tree.GetRoot(cancellationToken).DescendantNodes(node => node is not BaseMethodDeclarationSyntax).Where(IsBody))
            {
                if (OwnerOf(body, model, cancellationToken) is { } owner && model.GetOperation(body, cancellationToken) is { } operation)
                    read.Add((NodeOf(owner), new BodyReader(compilation.Assembly, known, state, owner).Read(operation)));
            }
        }
    }

    /// <summary>What these and all that they lead to use, within bounds.</summary>
    public Reached ReachedFrom(IEnumerable<ISymbol> roots)
    {
        Reached reached = new();
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        Queue<(ISymbol Member, int Depth)> open = new(roots.Select(root => (root, 0)));
        while (seen.Count < Most && open.TryDequeue(out (ISymbol Member, int Depth) next))
        {
            if (!seen.Add(next.Member))
                continue;

            MemberUses? uses = _uses.GetValueOrDefault(next.Member);
            if (uses is not null)
                reached.Add(uses);
            if (next.Depth >= Depth)
                continue;

            foreach (ISymbol callee in uses?.Callees ?? [])
                open.Enqueue((callee, next.Depth + 1));

            // To whom a call is dispatched costs no depth: it is the same call.
            ImmutableArray<ISymbol> dispatched = _implementations.Of(next.Member);
            foreach (ISymbol implementation in next.Member is INamedTypeSymbol || dispatched.Length <= Breadth ? dispatched : [])
                open.Enqueue((implementation, next.Depth));
        }

        return reached;
    }

    /// <summary>Whether something changes what an object of the type holds after it was set up.</summary>
    public bool IsChanged(INamedTypeSymbol type) => _changed.Any(state => !state.IsStatic && SymbolEqualityComparer.Default.Equals(state.ContainingType, type));

    /// <summary>Whether the member does more than create objects and assign them.</summary>
    public bool Calls(ISymbol member) => _uses.GetValueOrDefault(member)?.Calls == true;

    private bool ChangesOpenly(ISymbol member, int depth) => _uses.GetValueOrDefault(member) is { } uses
        && (uses.ChangesOpenly || (depth > 0 && uses.OpenCallees.Any(callee => ChangesOpenly(callee, depth - 1))));

    private static bool IsBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };

    // The owner of an initialiser is its type, because a constructor runs it.
    private static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken) => body switch
    {
        ArrowExpressionClauseSyntax => model.GetDeclaredSymbol(body.Parent!, cancellationToken),
        EqualsValueClauseSyntax { Parent: { } declared } => model.GetDeclaredSymbol(declared, cancellationToken)?.ContainingType,
        _ => model.GetDeclaredSymbol(body, cancellationToken),
    };

    private static ISymbol NodeOf(ISymbol owner) => owner is IMethodSymbol { AssociatedSymbol: { } property } ? property
        : owner is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } ? owner.ContainingType
        : owner;
}
