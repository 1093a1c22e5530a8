using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2009: a race against a delay becomes WaitAsync, and a result of its own is asserted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WaitResultIgnoredFix() : FlakinessFix(RuleIds.WaitResultIgnored)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call
            || code.Model.GetOperation(call, code.CancellationToken) is not IInvocationOperation operation
            || code.Knowledge.Waits.Of(operation) is not { } wait)
            return [];

        return wait.Outcome switch
        {
            WaitOutcome.FirstTask => Throwing(code, call, operation, wait),
            WaitOutcome.False => Asserting(code, call),
            _ => [],
        };
    }

    // Only the plain race of one task against one delay says what is waited for.
    private static IEnumerable<Repair> Throwing(FlakyCode code, InvocationExpressionSyntax call, IInvocationOperation operation, KnownWait wait)
    {
        if (call.Parent is not AwaitExpressionSyntax
            || KnownWaits.Tasks(operation).Count() != 2
            || wait is not { Awaited: { Syntax: ExpressionSyntax awaited, Type: { } task }, Timeout: { Syntax: ExpressionSyntax time, Type: { } type } }
            || !HasWaitAsync(task))
            yield break;

        string limit = type.SpecialType == SpecialType.System_Int32 ? $"{code.NameOf("System", "TimeSpan")}.FromMilliseconds({time})" : time.ToString();
        string receiver = awaited is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? awaited.ToString() : $"({awaited})";
        yield return code.Replace("Wait with a timeout that throws", call, SyntaxFactory.ParseExpression($"{receiver}.WaitAsync({limit})"));
    }

    private static IEnumerable<Repair> Asserting(FlakyCode code, InvocationExpressionSyntax call)
    {
        ExpressionSyntax value = call.Parent is AwaitExpressionSyntax awaited ? awaited : call;
        if (value.Parent is not ExpressionStatementSyntax statement)
        {
            if (value.Parent is not AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax discard })
                yield break;

            statement = discard;
        }

        if (AssertionSyntax.IsTrue(value, code.Framework, code.IsAsync) is { } assertion)
            yield return code.Replace("Assert that the wait succeeded", statement.Expression, assertion);
    }

    // Since .NET 6.
    private static bool HasWaitAsync(ITypeSymbol task) =>
        task.GetMembers("WaitAsync").Length > 0 || (task.BaseType is { } inherited && inherited.GetMembers("WaitAsync").Length > 0);
}
