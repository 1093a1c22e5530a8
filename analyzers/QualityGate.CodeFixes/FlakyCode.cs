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

    public Repair Replace(string title, SyntaxNode old, SyntaxNode replacement) => new(title, () => Root.ReplaceNode(old, replacement.WithTriviaFrom(old)));
}
