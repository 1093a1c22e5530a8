using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2004: an assertion in a lambda that runs on another thread or later, and whose end the test does not wait for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssertionInCallbackAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.AssertionInCallback,
        "An assertion stands in a callback that nobody waits for",
        "'{0}' runs {1}, and the test does not wait for it: it may end first, and then a failure is lost or hits another test");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.EnclosingFunction() is null || rule.Assertions.Of(call, rule.Options) is null || rule.Guards.IsOnlyQuoted(call) || IsCaught(call))
            return;

        for (IOperation? function = rule.Guards.FunctionOf(call); function is IAnonymousFunctionOperation lambda; function = rule.Guards.FunctionOf(lambda))
        {
            if (UnawaitedCallbacks.Describe(lambda, call, rule.Concurrency) is not { } how || UnawaitedCallbacks.IsWaitedFor(lambda, rule.Waits))
                continue;

            rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, Excerpt.Of(call), how)
            {
                Beside = ImmutableArray.Create((Starts.TakerOf(lambda) ?? lambda).Syntax.GetLocation()),
            });
            return;
        }
    }

    // Caught in the callback, the failure is kept for the test to look at.
    private static bool IsCaught(IOperation assertion)
    {
        for (IOperation current = assertion; current.Parent is { } parent and not IAnonymousFunctionOperation; current = parent)
        {
            if (parent is ITryOperation { Catches.Length: > 0 } guarded && guarded.Body == current)
                return true;
        }

        return false;
    }
}
