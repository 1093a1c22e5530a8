using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>One hit in its file, as a fix sees it.</summary>
/// <param name="Node">The innermost node of the hit's location.</param>
internal sealed record FlakyCode(SyntaxNode Node, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    public Knowledge Knowledge => Knowledge.Of(Model.Compilation);

    /// <summary>The nearest node of this kind at or around the hit.</summary>
    public T? Nearest<T>() where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>The method or local function that the hit stands in, lambdas left aside.</summary>
    public IMethodSymbol? Method => Model.GetEnclosingSymbol(Node.SpanStart, CancellationToken) as IMethodSymbol;

    /// <summary>The framework of the tests around the hit; None in product code.</summary>
    public TestFramework Framework
    {
        get
        {
            INamedTypeSymbol? type = Model.GetEnclosingSymbol(Node.SpanStart, CancellationToken)?.ContainingType;
            for (; type is not null; type = type.ContainingType)
            {
                if (Knowledge.Tests.FrameworkOf(type) is var framework and not TestFramework.None)
                    return framework;
            }

            return TestFramework.None;
        }
    }

    /// <summary>Whether the innermost function around the hit is async, so that an await can be written there.</summary>
    public bool IsAsync => Model.GetEnclosingSymbol(Node.SpanStart, CancellationToken) is IMethodSymbol { IsAsync: true };

    /// <summary>The function that the hit stands in: a lambda, a local function, a method or an accessor.</summary>
    public SyntaxNode? Function => Node.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);

    /// <summary>How often a variable is mentioned in a piece of code.</summary>
    public int Mentions(ISymbol symbol, SyntaxNode within)
    {
        int count = 0;
        foreach (SyntaxNode node in within.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(Model.GetSymbolInfo(name, CancellationToken).Symbol, symbol))
                count++;
        }

        return count;
    }

    /// <summary>Whether nobody gets the value: it is a statement, or the body of what returns none.</summary>
    public bool IsUnused(ExpressionSyntax value) => value.Parent switch
    {
        ExpressionStatementSyntax => true,
        ArrowExpressionClauseSyntax { Parent: { } member } => IsWithoutResult(Model.GetDeclaredSymbol(member, CancellationToken)),
        LambdaExpressionSyntax lambda => IsWithoutResult(Model.GetSymbolInfo(lambda, CancellationToken).Symbol),
        _ => false,
    };

    private static bool IsWithoutResult(ISymbol? function) =>
        function is IMethodSymbol { ReturnsVoid: true } or IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } };

    /// <summary>A statement as text, with awaits in it understood; lines end with \n, and indentation comes by itself.</summary>
    public StatementSyntax Statement(string text)
    {
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"async void M() {{{text.Replace("\n", LineEnd)}}}")!;
        return method.Body!.Statements[0].WithAdditionalAnnotations(Formatter.Annotation);
    }

    public Repair Replace(string title, SyntaxNode old, SyntaxNode replacement) => new(title, () => Root.ReplaceNode(old, replacement.WithTriviaFrom(old)));

    /// <summary>A repair by text: what it does not touch keeps every space and comment.</summary>
    public Repair Edit(string title, params TextChange[] changes) => new(
        title,
        () => Root.SyntaxTree.WithChangedText(Root.SyntaxTree.GetText(CancellationToken).WithChanges(changes.OrderBy(change => change.Span.Start))).GetRoot(CancellationToken));

    /// <summary>The spaces that the line of a node begins with.</summary>
    public string Indentation(SyntaxNode node)
    {
        string line = LineOf(node).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The line that a node begins on.</summary>
    public TextLine LineOf(SyntaxNode node) => Root.SyntaxTree.GetText(CancellationToken).Lines.GetLineFromPosition(node.SpanStart);

    /// <summary>The line end that the file uses.</summary>
    public string LineEnd
    {
        get
        {
            TextLine first = Root.SyntaxTree.GetText(CancellationToken).Lines[0];
            string end = first.Text?.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) ?? "";
            return end.Length == 0 ? "\n" : end;
        }
    }

    /// <summary>What had to be named in full so far, by namespace and type; repairs of one hit share it.</summary>
    public HashSet<(string Space, string Type)> FullNames { get; } = [];

    /// <summary>The type's short name where it is in reach, and else its full one, which a using directive then shortens where it can.</summary>
    public string NameOf(string space, string type)
    {
        if (Model.LookupNamespacesAndTypes(Node.SpanStart, name: type).Any(found => found.ContainingNamespace?.ToDisplayString() == space))
            return type;

        FullNames.Add((space, type));
        return $"{space}.{type}";
    }
}
