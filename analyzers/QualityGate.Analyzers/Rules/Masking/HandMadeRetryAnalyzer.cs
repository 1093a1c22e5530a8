using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>QG8002: a test does its work and asserts on it in a loop that catches the failure and tries again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandMadeRetryAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.HandMadeRetry,
        "A test tries again when its assertion fails",
        "'{0}' is done again when the assertion behind it fails: a failure that comes once in a while is never seen");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Try);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var attempt = (ITryOperation)context.Operation;
        if (attempt.EnclosingLoop() is not (IForLoopOperation or IWhileLoopOperation)
            || !rule.Tests.IsInTestClass(context.ContainingSymbol.ContainingType)
            || attempt.Syntax is not TryStatementSyntax syntax
            || !attempt.Catches.Any(Forgives)
            || WorkBeforeAssertion(attempt.Body, rule) is not { } work
            || rule.Guards.IsOnlyQuoted(attempt))
            return;

        rule.Report(context, new Finding(Rule, syntax.TryKeyword.GetLocation(), Confidence.Medium, Excerpt.Of(work)) { Beside = ImmutableArray.Create(work.Syntax.GetLocation()) });
    }

    // A handler that throws in any case retries nothing, and one that asserts says that the exception was expected.
    private static bool Forgives(ICatchClauseOperation handler)
    {
        if (handler.ExceptionType is { } type && type.Name is not ("Exception" or "Object") && type.Name.IndexOf("Assert", StringComparison.Ordinal) < 0 && type.Name.IndexOf("Xunit", StringComparison.Ordinal) < 0)
            return false;

        foreach (IOperation statement in handler.Handler.Operations)
        {
            if (statement is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break })
                return false;
        }

        return true;
    }

    // Looking again until something is so is a wait, and no retry: only what acts is done anew.
    private static IOperation? WorkBeforeAssertion(IBlockOperation body, RuleContext rule)
    {
        IOperation? work = null;
        foreach (IOperation statement in body.Operations)
        {
            foreach (IOperation part in TestFlow.Parts(statement, rule.Guards))
            {
                if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null)
                    return work;
            }

            work ??= WorkIn(statement, rule);
        }

        return null;
    }

    private static IOperation? WorkIn(IOperation statement, RuleContext rule)
    {
        if (statement is not (IExpressionStatementOperation or IVariableDeclarationGroupOperation or IUsingDeclarationOperation))
            return null;

        foreach (IOperation part in TestFlow.Parts(statement, rule.Guards))
        {
            if (part is IInvocationOperation { TargetMethod: var method } call
                && !rule.Assertions.IsLibraryMethod(method) && !Roots.IsOfThePlatform(method) && rule.Waits.Of(call) is null
                && !CallNames.IsRead(method.Name) && !CallNames.IsWait(method.Name) && !CallNames.IsEnd(method.Name))
                return call;
        }

        return null;
    }
}
