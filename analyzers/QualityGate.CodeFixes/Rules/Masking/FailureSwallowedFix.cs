using Microsoft.CodeAnalysis.Text;

namespace QualityGate.CodeFixes.Rules.Masking;

/// <summary>Mends QG8004 by removing an empty catch, and the try around it when nothing else needs it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FailureSwallowedFix() : FlakinessFix(RuleIds.FailureSwallowed)
{
    private const string Title = "Let the failure through";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        // A comment says why someone wanted it so, and belongs to a person to weigh.
        if (code.Nearest<CatchClauseSyntax>() is not { Block.Statements.Count: 0, Parent: TryStatementSyntax attempt } clause
            || clause.DescendantTrivia().Any(IsComment)
            || EndsInFailure(attempt, code))
            return [];

        if (attempt.Catches.Count > 1 || attempt.Finally is not null)
            return [code.Edit(Title, new TextChange(TextSpan.FromBounds(clause.GetFirstToken().GetPreviousToken().Span.End, clause.Span.End), ""))];

        return CanUnwrap(attempt) ? [code.Edit(Title, new TextChange(attempt.Span, Unwrapped(attempt, code)))] : [];
    }

    // try { act(); Assert.Fail(); } wants the exception: only Assert.Throws says that.
    private static bool EndsInFailure(TryStatementSyntax attempt, FlakyCode code) =>
        attempt.Block.Statements.LastOrDefault() is ThrowStatementSyntax
        || (attempt.Block.Statements.LastOrDefault() is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            && code.Model.GetSymbolInfo(call, code.CancellationToken).Symbol is IMethodSymbol { Name: "Fail" });

    private static bool CanUnwrap(TryStatementSyntax attempt)
    {
        if (attempt.Parent is not BlockSyntax around || attempt.Block.Statements.Count == 0)
            return false;

        bool leaves = attempt.Block.Statements.Last() is ReturnStatementSyntax or ThrowStatementSyntax && around.Statements.Last() != attempt;
        return !leaves && !HasNameClash(attempt) && !attempt.Block.DescendantTokens().Any(SpansLines) && !attempt.Block.CloseBraceToken.LeadingTrivia.Any(IsComment)
            && !attempt.Block.OpenBraceToken.TrailingTrivia.Any(IsComment) && !attempt.TryKeyword.TrailingTrivia.Any(IsComment) && !attempt.Block.CloseBraceToken.TrailingTrivia.Any(IsComment);
    }

    // What the block declared would now be seen by the whole member.
    private static bool HasNameClash(TryStatementSyntax attempt)
    {
        var inside = new HashSet<string>(NamesIn(attempt.Block));
        SyntaxNode? member = attempt.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is not null && inside.Count > 0 && NamesIn(member, attempt.Block).Any(inside.Contains);
    }

    private static IEnumerable<string> NamesIn(SyntaxNode root, SyntaxNode? except = null) => root.DescendantNodes(node => node != except).Select(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => "",
    }).Where(name => name.Length > 0);

    private static string Unwrapped(TryStatementSyntax attempt, FlakyCode code)
    {
        string outer = code.Indentation(attempt), inner = code.Indentation(attempt.Block.Statements[0]);
        SyntaxList<StatementSyntax> statements = attempt.Block.Statements;
        string text = code.Root.SyntaxTree.GetText(code.CancellationToken).ToString(TextSpan.FromBounds(statements.First().FullSpan.Start, statements.Last().FullSpan.End));
        string[] lines = text.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith(inner, StringComparison.Ordinal) && inner.Length > outer.Length)
                lines[index] = outer + lines[index].Substring(inner.Length);
        }

        return string.Join("\n", lines).Trim();
    }

    // Moving its lines would change what it says.
    private static bool SpansLines(SyntaxToken token) => token.Text.IndexOf('\n') >= 0;

    private static bool IsComment(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
