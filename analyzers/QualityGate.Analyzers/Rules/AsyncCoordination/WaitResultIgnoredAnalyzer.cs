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

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!call.IsUnused() || rule.Waits.Of(call) is not { Outcome: not WaitOutcome.Exception, CanExpire: true } wait)
            return;

        if (rule.Guards.IsOnlyQuoted(call) || IsCleanup(call, context.ContainingSymbol, rule) || IsPolling(call) || IsWorkload(call, rule) || IsReadLater(call, wait, rule))
            return;

        Confidence confidence = call.Parent is IExpressionStatementOperation or IAwaitOperation ? Confidence.High : Confidence.Medium;
        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), confidence, call.TargetMethod.Name));
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
        && rule.Concurrency.Of(lambda) is null;

    // The same question asked in another way: Assert.True(process.HasExited), Assert.True(task.IsCompleted), await task.
    private static bool IsReadLater(IInvocationOperation call, KnownWait wait, RuleContext rule)
    {
        if (call.EnclosingStatement() is not { } statement)
            return false;

        ISymbol? awaited = wait.Awaited?.Named();
        bool isFirst = true;
        foreach (IOperation later in statement.StatementsAfter())
        {
            if (isFirst && call.TargetMethod.Name == "SpinUntil" && Asserts(later, rule))
                return true;

            if (awaited is not null && AsksForEnd(later, awaited))
                return true;

            isFirst = false;
        }

        return false;
    }

    private static bool Asserts(IOperation statement, RuleContext rule)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null)
                return true;
        }

        return false;
    }

    private static bool AsksForEnd(IOperation statement, ISymbol awaited)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            bool asks = part switch
            {
                IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" or "Result" or "IsSet" or "HasExited" or "ExitCode" or "IsAlive" or "CurrentCount" } property =>
                    SymbolEqualityComparer.Default.Equals(property.Instance?.Named(), awaited),
                IAwaitOperation wait => SymbolEqualityComparer.Default.Equals(wait.Operation.Named(), awaited),
                _ => false,
            };
            if (asks)
                return true;
        }

        return false;
    }
}
