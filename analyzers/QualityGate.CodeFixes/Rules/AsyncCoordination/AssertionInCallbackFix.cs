using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2004: the work is awaited, or the event's arguments are captured, awaited and asserted on in the test.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AssertionInCallbackFix() : FlakinessFix(RuleIds.AssertionInCallback)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<AnonymousFunctionExpressionSyntax>() is not { } lambda
            || lambda.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } statement
            || statement.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>().Count() != 1)
            return [];

        FlakyCode test = code with { Node = statement };
        return TestSyntax.CanAwait(test) && (Awaited(test, lambda, statement) ?? CapturedEvent.Of(test, lambda, statement, block)) is { } repair ? [repair] : [];
    }

    // Task.Run(...); and _ = Task.Run(...);
    private static Repair? Awaited(FlakyCode test, AnonymousFunctionExpressionSyntax lambda, ExpressionStatementSyntax statement)
    {
        ExpressionSyntax work = statement.Expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax { Identifier.Text: "_" } } dropped
            ? dropped.Right
            : statement.Expression;
        if (work is not InvocationExpressionSyntax call || lambda.Parent?.Parent?.Parent != call
            || !test.Model.GetTypeInfo(call, test.CancellationToken).Type.IsTask() || call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Run" })
            return null;

        ExpressionSyntax awaited = SyntaxFactory.ParseExpression("await " + call.WithoutTrivia().ToFullString()).WithTriviaFrom(statement.Expression);
        return new Repair("Await the work", () => TestSyntax.Replace(test, statement, [statement.WithExpression(awaited)], awaits: true));
    }
}
