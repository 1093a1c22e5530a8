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

                if (rule.Guards.IsOnlyQuoted(call) || IsCleanup(call, body.Member, rule) || IsPolling(call) || IsWorkload(call, body, rule) || later.Asks(wait, body))
                    continue;

                Confidence confidence = call.Parent is IExpressionStatementOperation or IAwaitOperation ? Confidence.High : Confidence.Medium;
                bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), confidence, call.TargetMethod.Name));
            }
        }
    }

    // A teardown does what it can: what it waits for is no longer judged.
    private static bool IsCleanup(IInvocationOperation call, ISymbol member, RuleContext rule) =>
        call.IsInFinally()
        || IsAfterKill(call)
        || (member is IMethodSymbol method && (method.Name is "Dispose" or "DisposeAsync" || rule.Tests.HookOf(method)?.Kind == HookKind.Teardown));

    private static bool IsAfterKill(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "WaitForExit" || call.EnclosingStatement() is not { Parent: IBlockOperation block } statement || block.Operations.IndexOf(statement) is not (> 0 and var index))
            return false;

        return block.Operations[index - 1] is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "Kill" } };
    }

    // Each round of a loop looks again.
    private static bool IsPolling(IInvocationOperation call) => call.EnclosingLoop() is IWhileLoopOperation or IForLoopOperation { Condition: not null };

    // What is handed to the code under test plays slow work, or holds it up until the test says go: its limit is a safety net.
    private static bool IsWorkload(IInvocationOperation call, MemberBody body, RuleContext rule)
    {
        if (rule.IsProduct)
            return false;

        if (rule.Guards.FunctionOf(call) is IAnonymousFunctionOperation lambda)
            return Starts.SubscriptionOf(lambda) is not null || (Guards.CallTaking(lambda) is not null && rule.Concurrency.Of(lambda) is null or ConcurrencyKind.MockCallback);

        return body.Member.ContainingType is { ContainingType: not null } fake && !rule.Tests.IsTestClass(fake) && IsCalledByOthers(body.Member, fake);
    }

    private static bool IsCalledByOthers(ISymbol member, INamedTypeSymbol fake)
    {
        if (member.IsOverride)
            return true;

        foreach (INamedTypeSymbol contract in fake.AllInterfaces)
        {
            foreach (ISymbol promised in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(fake.FindImplementationForInterfaceMember(promised), member))
                    return true;
            }
        }

        return false;
    }
}
