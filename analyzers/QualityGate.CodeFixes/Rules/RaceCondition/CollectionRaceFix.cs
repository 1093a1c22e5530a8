using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Rules.RaceCondition;

/// <summary>Mends QG1001: the change is made under a lock on the collection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CollectionRaceFix() : FlakinessFix(RuleIds.CollectionRace)
{
    private const string Title = "Lock the collection";

    // A lock around one of several mentions would leave the gap between them open.
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (!code.Diagnostic.Properties.ContainsKey(RaceProperties.BetweenWriters)
            || code.Nearest<ExpressionSyntax>() is not { } change
            || CollectionOf(change) is not { } collection
            || code.Model.GetSymbolInfo(collection, code.CancellationToken).Symbol is not { } symbol
            || code.Function is not { } function
            || code.Mentions(symbol, function) != 1
            || change.DescendantNodes().Any(node => node is AwaitExpressionSyntax))
            return [];

        string locked = $"lock ({collection.WithoutTrivia()})";
        return change.Parent switch
        {
            ExpressionStatementSyntax statement when BeginsLine(statement) => [Locked(statement, locked, code)],
            ExpressionStatementSyntax statement => [code.Replace(Title, statement, code.Statement($"{locked} {{ {statement.WithoutTrivia()} }}"))],
            LambdaExpressionSyntax lambda when lambda.ExpressionBody == change =>
                [code.Replace(Title, lambda, lambda.WithExpressionBody(null).WithBlock((BlockSyntax)code.Statement($"{{ {locked} {{ {Result(lambda, code)}{change.WithoutTrivia()}; }} }}")))],
            _ => [],
        };
    }

    // The comment behind the change goes with it.
    private static Repair Locked(ExpressionStatementSyntax statement, string locked, FlakyCode code)
    {
        string change = statement.WithoutLeadingTrivia().ToFullString().TrimEnd();
        SyntaxTriviaList end = statement.GetTrailingTrivia();
        StatementSyntax replacement = code.Statement($"{locked}\n{{\n{change}\n}}")
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(end.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
        return new Repair(Title, () => code.Root.ReplaceNode(statement, replacement));
    }

    private static bool BeginsLine(StatementSyntax statement) => statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static ExpressionSyntax? CollectionOf(ExpressionSyntax change) => change switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } call } => call.Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } element } => element.Expression,
        _ => null,
    };

    // What the lambda gave to its caller, it still gives.
    private static string Result(LambdaExpressionSyntax lambda, FlakyCode code) =>
        code.Model.GetSymbolInfo(lambda, code.CancellationToken).Symbol is IMethodSymbol { ReturnsVoid: false } symbol
        && !(symbol.IsAsync && symbol.ReturnType is INamedTypeSymbol { Arity: 0 })
            ? "return "
            : "";
}
