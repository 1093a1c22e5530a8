namespace QualityGate.CodeFixes.Rules.ExternalDependency;

/// <summary>Mends QG4004 where one name makes the path: it gets a part that no other run has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ConstantPathWrittenFix() : FlakinessFix(RuleIds.ConstantPathWritten)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<ExpressionSyntax>() is not { } path
            || MadeOf(path, code) is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: InvocationExpressionSyntax folder }, { Expression: LiteralExpressionSyntax name }, ..] } made
            || !IsCall(made, "Combine", "Join") || !IsCall(folder, "GetTempPath")
            || name.Token is not { RawKind: (int)SyntaxKind.StringLiteralToken } token || !IsPlain(token.Text) || !IsOnly(token, code.Root))
            yield break;

        string unique = $"$\"{{{code.NameOf("System", "Guid")}.NewGuid():N}}-{token.Text.Substring(1)}";
        yield return code.Replace("Make the path unique", name, SyntaxFactory.ParseExpression(unique));
    }

    // The path itself, or what the local or field behind its name is declared with.
    private static ExpressionSyntax? MadeOf(ExpressionSyntax path, FlakyCode code)
    {
        if (path is not IdentifierNameSyntax)
            return path;

        return code.Model.GetSymbolInfo(path, code.CancellationToken).Symbol is { Kind: SymbolKind.Local or SymbolKind.Field } symbol
            && symbol.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == code.Root.SyntaxTree
            && declaration.GetSyntax(code.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? value
                : null;
    }

    private static bool IsCall(InvocationExpressionSyntax call, params string[] names) =>
        call.Expression is MemberAccessExpressionSyntax member && names.Contains(member.Name.Identifier.ValueText);

    // In the new text quotes stay, and braces would mean something else.
    private static bool IsPlain(string text) => text.Length > 2 && text[0] == '"' && text.IndexOfAny(['{', '}', '\\']) < 0;

    // Whoever writes the same name elsewhere means the same file.
    private static bool IsOnly(SyntaxToken token, SyntaxNode root) =>
        root.DescendantTokens().Count(other => other.IsKind(SyntaxKind.StringLiteralToken) && other.ValueText == token.ValueText) == 1;
}
