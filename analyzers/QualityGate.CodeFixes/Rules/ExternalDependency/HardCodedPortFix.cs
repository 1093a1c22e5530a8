using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace QualityGate.CodeFixes.Rules.ExternalDependency;

/// <summary>Mends QG4001 where a local is bound: the system chooses the port, and the code asks which.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HardCodedPortFix() : FlakinessFix(RuleIds.HardCodedPort)
{
    private const string Title = "Let the system choose the port";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (BoundSocket.Of(code) is not { } socket || !socket.Anchor.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            return [];

        TextChange[]? changes = socket.Port switch
        {
            IdentifierNameSyntax name => OfName(code, socket, name),
            LiteralExpressionSyntax { Token.Value: int } number => OfNumber(code, socket, number),
            _ => null,
        };
        return changes is null ? [] : [code.Edit(Title, changes)];
    }

    // The local moves behind the binding, and keeps its name: what reads it later goes on as it is.
    private static TextChange[]? OfName(FlakyCode code, BoundSocket socket, IdentifierNameSyntax name)
    {
        if (code.Model.GetSymbolInfo(name, code.CancellationToken).Symbol is not ILocalSymbol { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 } local
            || local.DeclaringSyntaxReferences[0].GetSyntax(code.CancellationToken) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } }
            || declaration.Parent != socket.Anchor.Parent
            || declaration.DescendantTrivia().Any(IsComment))
            return null;

        bool isRead = false;
        foreach (IdentifierNameSyntax use in declaration.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (use == name || use.Identifier.ValueText != local.Name || !SymbolEqualityComparer.Default.Equals(code.Model.GetSymbolInfo(use, code.CancellationToken).Symbol, local))
                continue;

            if (use.SpanStart < socket.Anchor.Span.End || NeedsConstant(use))
                return null;

            isRead = true;
        }

        TextSpan line = TextSpan.FromBounds(code.LineOf(declaration).Start, declaration.FullSpan.End);
        return isRead
            ? [new(name.Span, "0"), new(line, ""), Reading(code, socket, local.Name)]
            : [new(name.Span, "0"), new(line, "")];
    }

    // Every other place that names the number must be known, or it goes on meaning the old port.
    private static TextChange[]? OfNumber(FlakyCode code, BoundSocket socket, LiteralExpressionSyntax number)
    {
        const string name = "port";
        string digits = ((int)number.Token.Value!).ToString(CultureInfo.InvariantCulture);
        var changes = new List<TextChange> { new(number.Span, "0") };
        foreach (SyntaxToken token in code.Root.DescendantTokens())
        {
            if (token == number.Token || token.Text.IndexOf(digits, StringComparison.Ordinal) < 0)
                continue;

            if (!Equals(token.Value, number.Token.Value) || token.SpanStart < socket.Anchor.Span.End || !socket.Anchor.Parent!.Span.Contains(token.Span) || NeedsConstant(token.Parent!))
                return null;

            changes.Add(new(token.Span, name));
        }

        if (changes.Count == 1)
            return [.. changes];

        bool isTaken = socket.Anchor.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantTokens().Any(token => token.ValueText == name) == true;
        return isTaken ? null : [.. changes, Reading(code, socket, name)];
    }

    private static TextChange Reading(FlakyCode code, BoundSocket socket, string name) =>
        new(new TextSpan(socket.Anchor.FullSpan.End, 0), $"{code.Indentation(socket.Anchor)}int {name} = {socket.ReadPort};{code.LineEnd}");

    private static bool NeedsConstant(SyntaxNode use) => use.FirstAncestorOrSelf<SyntaxNode>(node =>
        node is SwitchLabelSyntax or PatternSyntax or AttributeSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax } or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
        || node is LocalDeclarationStatementSyntax { IsConst: true }) is not null;

    private static bool IsComment(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
