namespace QualityGate.CodeFixes;

/// <summary>Rewrites statements of a test, and makes the test async where what is written there awaits.</summary>
internal static class TestSyntax
{
    /// <summary>Whether an await can stand at the hit, if need be after the test was made async.</summary>
    public static bool CanAwait(FlakyCode code) => code.IsAsync || (Owner(code) is { Body: not null } method && CanBecomeAsync(method, code));

    /// <summary>The file with one statement replaced by others; the test becomes async when <paramref name="awaits"/> and it is not.</summary>
    public static SyntaxNode Replace(FlakyCode code, StatementSyntax old, IEnumerable<StatementSyntax> statements, bool awaits)
    {
        if (!awaits || code.IsAsync || Owner(code) is not { } method)
            return With(code.Root, old, statements);

        return code.Root.ReplaceNode(method, MakeAsync(With(method, old, statements), code));
    }

    // The only statement of a loop or an if stands in no list, and has no room for others beside it.
    private static TNode With<TNode>(TNode root, StatementSyntax old, IEnumerable<StatementSyntax> statements)
        where TNode : SyntaxNode
    {
        if (old.Parent is BlockSyntax or SwitchSectionSyntax)
            return root.ReplaceNode(old, statements);

        StatementSyntax[] all = [.. statements];
        return root.ReplaceNode(old, all.Length == 1 ? all[0] : SyntaxFactory.Block(all));
    }

    /// <summary>The same for a whole block.</summary>
    public static SyntaxNode Replace(FlakyCode code, BlockSyntax old, BlockSyntax block, bool awaits) =>
        !awaits || code.IsAsync || Owner(code) is not { } method
            ? code.Root.ReplaceNode(old, block)
            : code.Root.ReplaceNode(method, MakeAsync(method.ReplaceNode(old, block), code));

    /// <summary>A test whose whole body is a call, which then is awaited; null where that test cannot become async.</summary>
    public static Func<SyntaxNode>? AwaitedBody(FlakyCode code, ArrowExpressionClauseSyntax arrow)
    {
        if (arrow.Parent is not MethodDeclarationSyntax method || !CanBecomeAsync(method, code))
            return null;

        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), arrow.Expression.WithoutTrivia()).WithTriviaFrom(arrow.Expression);
        return () => code.Root.ReplaceNode(method, MakeAsync(method.ReplaceNode(arrow.Expression, awaited), code));
    }

    public static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    /// <summary>The line break that the file uses.</summary>
    public static string LineBreak(SyntaxNode root) => root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToFullString() is { Length: > 0 } line ? line : "\n";

    /// <summary>What stands before the statement on its line; null when that is more than white space.</summary>
    public static string? Indentation(StatementSyntax statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia();
        SyntaxToken before = statement.GetFirstToken().GetPreviousToken();
        bool isFirst = leading.Any(SyntaxKind.EndOfLineTrivia) || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return !isFirst ? null : leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.Last().ToString() : "";
    }

    private static MethodDeclarationSyntax? Owner(FlakyCode code) =>
        code.Node.Ancestors().FirstOrDefault(node => node is MethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) as MethodDeclarationSyntax;

    private static bool CanBecomeAsync(MethodDeclarationSyntax method, FlakyCode code) =>
        code.Model.GetDeclaredSymbol(method, code.CancellationToken) is { ReturnsVoid: true, IsOverride: false, IsVirtual: false } symbol
        && (code.Knowledge.Tests.IsTestMethod(symbol) || code.Knowledge.Tests.HookOf(symbol) is not null)
        && symbol.Parameters.All(parameter => parameter.RefKind == RefKind.None)
        && !HoldsStack(method, code)
        && !IsPromised(symbol);

    // A span or a reference does not live across an await.
    private static bool HoldsStack(MethodDeclarationSyntax method, FlakyCode code) => method.DescendantNodes().Any(node =>
        node is RefTypeSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
        || (node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax
            && code.Model.GetDeclaredSymbol(node, code.CancellationToken) is ILocalSymbol { Type.IsRefLikeType: true }));

    // Whoever calls it by an interface goes on expecting what that says.
    private static bool IsPromised(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers())
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    private static MethodDeclarationSyntax MakeAsync(MethodDeclarationSyntax method, FlakyCode code)
    {
        SyntaxToken async = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        TypeSyntax task = SyntaxFactory.ParseTypeName(code.NameOf("System.Threading.Tasks", "Task"));
        return method.Modifiers.Count > 0
            ? method.WithReturnType(task.WithTriviaFrom(method.ReturnType)).AddModifiers(async)
            : method.WithReturnType(task.WithTrailingTrivia(method.ReturnType.GetTrailingTrivia())).WithModifiers(SyntaxFactory.TokenList(async.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia())));
    }
}
