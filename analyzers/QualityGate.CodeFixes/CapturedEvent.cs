namespace QualityGate.CodeFixes;

/// <summary>Moves the assertions of an event handler into the test, behind a TaskCompletionSource that the handler completes.</summary>
internal static class CapturedEvent
{
    /// <returns>Null unless the handler does nothing but assert, and on one of its parameters at most.</returns>
    public static Repair? Of(FlakyCode test, AnonymousFunctionExpressionSyntax lambda, ExpressionStatementSyntax statement, BlockSyntax block)
    {
        if (statement.Expression is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } subscription || subscription.Right != lambda
            || lambda is not ParenthesizedLambdaExpressionSyntax { AsyncKeyword.RawKind: 0, ParameterList.Parameters: { Count: 2 } parameters }
            || TestSyntax.Indentation(statement) is not { } indentation
            || test.Model.GetDeclaredSymbol(parameters[1], test.CancellationToken) is not { Type: { } type } argument
            || !TimedWait.IsThere(test))
            return null;

        IEnumerable<StatementSyntax>? assertions = lambda.Body switch
        {
            BlockSyntax { ContainsDirectives: false } body when body.Statements.All(step => IsAssertion(step, test)) => body.Statements,
            ExpressionSyntax only => [SyntaxFactory.ExpressionStatement(only.WithoutTrivia())],
            _ => null,
        };
        if (assertions is null || Mentions(lambda.Body, parameters[0].Identifier.Text) || IsTaken(argument.Name, lambda, test))
            return null;

        string raised = IsTaken("raised", lambda, test) ? argument.Name + "Raised" : "raised";
        return IsTaken(raised, lambda, test) ? null : new Repair("Capture, await and assert in the test", () =>
            TestSyntax.Replace(test, block, Rewrite(test, block, statement, lambda, indentation, type, raised, argument.Name, assertions), awaits: true));
    }

    private static BlockSyntax Rewrite(
        FlakyCode test, BlockSyntax block, ExpressionStatementSyntax statement, AnonymousFunctionExpressionSyntax lambda, string indentation, ITypeSymbol type, string raised, string argument, IEnumerable<StatementSyntax> assertions)
    {
        string end = TestSyntax.LineBreak(test.Root);
        string name = type.ToMinimalDisplayString(test.Model, statement.SpanStart);
        string source = $"{test.NameOf("System.Threading.Tasks", "TaskCompletionSource")}<{name}>";
        string options = test.NameOf("System.Threading.Tasks", "TaskCreationOptions");
        StatementSyntax declared = SyntaxFactory.ParseStatement($"var {raised} = new {source}({options}.RunContinuationsAsynchronously);")
            .WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.EndOfLine(end));
        ExpressionSyntax handler = SyntaxFactory.ParseExpression($"(_, {argument}) => {raised}.TrySetResult({argument})");
        StatementSyntax subscribed = statement.ReplaceNode(lambda, handler).WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
        StatementSyntax awaited = SyntaxFactory.ParseStatement($"var {argument} = await {TimedWait.On($"{raised}.Task", TimedWait.Limit(test), test)};");

        int index = block.Statements.IndexOf(statement);
        SyntaxList<StatementSyntax> statements = block.Statements.Replace(statement, subscribed).Insert(index, declared);
        return block.WithStatements(statements.AddRange(assertions.Prepend(awaited).Select(step => Moved(step, indentation, end))));
    }

    // On lines of their own, each with its comments.
    private static StatementSyntax Moved(StatementSyntax step, string indentation, string end)
    {
        var before = new List<SyntaxTrivia>();
        foreach (SyntaxTrivia comment in step.GetLeadingTrivia().Where(TestSyntax.IsComment))
            before.AddRange([SyntaxFactory.Whitespace(indentation), comment, SyntaxFactory.EndOfLine(end)]);

        IEnumerable<SyntaxTrivia> behind = step.GetTrailingTrivia().Where(TestSyntax.IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment });
        return step.WithLeadingTrivia(before.Append(SyntaxFactory.Whitespace(indentation))).WithTrailingTrivia(behind.Append(SyntaxFactory.EndOfLine(end)));
    }

    private static bool IsAssertion(StatementSyntax step, FlakyCode test) =>
        step is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
        && test.Model.GetOperation(call, test.CancellationToken) is Microsoft.CodeAnalysis.Operations.IInvocationOperation operation
        && test.Knowledge.Assertions.Of(operation) is not null;

    private static bool Mentions(SyntaxNode body, string name) => body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.Text == name);

    // The method's other names: the captured argument becomes a local of it.
    private static bool IsTaken(string name, SyntaxNode lambda, FlakyCode test) =>
        test.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == name && !lambda.Span.Contains(token.Span)) != false;
}
