using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2006: the task is awaited, and a void test becomes an async one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BlockingWaitFix() : FlakinessFix(RuleIds.BlockingWait)
{
    private const string Title = "Await the task";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == code.Diagnostic.Location.SourceSpan) is not { } wait
            || code.Model.GetOperation(wait, code.CancellationToken) is not { } operation
            || BlockedTasks.Of(operation)?.Syntax is not ExpressionSyntax task
            || !HoldsOnlyWait(operation)
            || code.Nearest<StatementSyntax>() is not { } statement
            || statement.Ancestors().Any(node => node is LockStatementSyntax or UnsafeStatementSyntax)
            || !TestSyntax.CanAwait(code))
            return [];

        return [new Repair(Title, () => TestSyntax.Replace(code, statement, [statement.ReplaceNode(wait, Awaited(wait, task, operation))], awaits: true))];
    }

    // In a property pattern, a nameof or as the receiver of a ?. an await does not stand for the same.
    private static bool HoldsOnlyWait(IOperation operation) => operation.Syntax.Parent is not (ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax);

    private static ExpressionSyntax Awaited(ExpressionSyntax wait, ExpressionSyntax task, IOperation operation)
    {
        string context = operation is IInvocationOperation { Instance: IInvocationOperation { Instance: IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured } } ? configured.Syntax.ToString() : task.ToString();
        string text = task is BinaryExpressionSyntax or ConditionalExpressionSyntax ? $"await ({context})" : $"await {context}";
        bool isWhole = wait.Parent is ExpressionStatementSyntax or EqualsValueClauseSyntax or ArgumentSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax;
        return SyntaxFactory.ParseExpression(isWhole ? text : $"({text})").WithTriviaFrom(wait);
    }
}
