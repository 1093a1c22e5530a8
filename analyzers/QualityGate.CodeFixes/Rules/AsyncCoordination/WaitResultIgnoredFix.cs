using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

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
            WaitOutcome.False => Asserting(code, call, wait),
            _ => [],
        };
    }

    // Only the plain race of one task against one delay says what is waited for.
    private static IEnumerable<Repair> Throwing(FlakyCode code, InvocationExpressionSyntax call, IInvocationOperation operation, KnownWait wait)
    {
        if (call.Parent is not AwaitExpressionSyntax
            || KnownWaits.Tasks(operation).Count() != 2
            || wait is not { Awaited: { Syntax: ExpressionSyntax awaited, Type: { } task }, Timeout: { Syntax: ExpressionSyntax time, Type: { } type } }
            || !TimedWait.IsThere(task))
            yield break;

        string limit = IsTooShort(wait) ? TimedWait.Limit(code)
            : type.SpecialType == SpecialType.System_Int32 ? $"{code.NameOf("System", "TimeSpan")}.FromMilliseconds({time})"
            : time.ToString();
        string receiver = awaited is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? awaited.ToString() : $"({awaited})";
        yield return code.Replace("Wait with a timeout that throws", call, SyntaxFactory.ParseExpression(TimedWait.On(receiver, limit, code)));
    }

    private static IEnumerable<Repair> Asserting(FlakyCode code, InvocationExpressionSyntax call, KnownWait wait)
    {
        ExpressionSyntax value = call.Parent is AwaitExpressionSyntax awaited ? awaited : call;
        ExpressionSyntax dropped = value.Parent is AssignmentExpressionSyntax discard ? discard : value;
        if (!code.IsUnused(dropped))
            yield break;

        if (AssertionSyntax.IsTrue(Lengthened(value, wait, code), code.Framework, code.IsAsync) is { } assertion)
            yield return code.Replace("Assert that the wait succeeded", dropped, assertion);
    }

    // Nobody minded that the wait was over too early as long as nobody asked; from now on it fails the test.
    private static ExpressionSyntax Lengthened(ExpressionSyntax value, KnownWait wait, FlakyCode code)
    {
        if (!IsTooShort(wait) || wait.Timeout is not { Syntax: ExpressionSyntax time, Type: { } type })
            return value;

        string limit = type.SpecialType == SpecialType.System_Int32 ? $"{TimedWait.EnoughSeconds}_000" : TimedWait.Limit(code);
        return value.ReplaceNode(time, SyntaxFactory.ParseExpression(limit).WithTriviaFrom(time));
    }

    private static bool IsTooShort(KnownWait wait) =>
        wait.Timeout is not null && DurationConstants.Of(wait.Timeout) is { } time && time.TotalMilliseconds < KnownOptions.ShortestTimeout.Default;
}
