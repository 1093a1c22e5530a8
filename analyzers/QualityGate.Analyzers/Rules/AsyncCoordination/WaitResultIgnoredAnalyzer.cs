using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2009: a wait with a limit whose result nobody reads, so that the test goes on as if what it waited for had come.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WaitResultIgnoredAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Warning(
        RuleIds.WaitResultIgnored,
        "The result of a wait is ignored",
        "'{0}' says whether the wait succeeded, and nobody reads it: when the time runs out, the code goes on with whatever is there");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var later = new LaterQuestion(rule, bodies);
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is not IInvocationOperation call || !call.IsUnused() || rule.Waits.Of(call) is not { Outcome: not WaitOutcome.Exception, CanExpire: true } wait)
                    continue;

                if (rule.Guards.IsOnlyQuoted(call) || IsCleanup(call, body.Member, rule) || IsPolling(call) || IsWorkload(call, rule) || later.Asks(wait, body))
                    continue;

                Confidence confidence = call.Parent is IExpressionStatementOperation or IAwaitOperation ? Confidence.High : Confidence.Medium;
                bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), confidence, call.TargetMethod.Name));
            }
        }
    }

    // A teardown does what it can: what it waits for is no longer judged.
    private static bool IsCleanup(IInvocationOperation call, ISymbol member, RuleContext rule) =>
        call.IsInFinally()
        || (member is IMethodSymbol method && (method.Name is "Dispose" or "DisposeAsync" || rule.Tests.HookOf(method)?.Kind == HookKind.Teardown));

    // Each round of a loop looks again.
    private static bool IsPolling(IInvocationOperation call) => call.EnclosingLoop() is IWhileLoopOperation or IForLoopOperation { Condition: not null };

    // A lambda handed to the code under test plays slow work: how long it takes is its point, and the test goes on elsewhere.
    private static bool IsWorkload(IInvocationOperation call, RuleContext rule) =>
        !rule.IsProduct
        && rule.Guards.FunctionOf(call) is IAnonymousFunctionOperation lambda
        && Guards.CallTaking(lambda) is not null
        && rule.Concurrency.Of(lambda) is null or ConcurrencyKind.MockCallback;
}
