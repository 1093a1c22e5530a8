using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2008: a loop that looks and pauses until something has happened, and that nothing ends when it never happens.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndlessPollingAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.EndlessPolling,
        "A polling loop has no deadline",
        "Nothing ends this loop when '{0}' stays as it is: the run hangs instead of failing");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        HashSet<MemberBody>? hanging = null;
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is not IWhileLoopOperation { Condition: { ConstantValue.HasValue: false } condition } loop
                    || !OnlyPauses(loop, rule)
                    || CanEnd(loop, condition, rule)
                    || rule.Guards.FunctionOf(loop) is not null
                    || rule.Guards.IsOnlyQuoted(loop))
                    continue;

                if (rule.IsProduct || (hanging ??= TestParts.WithoutTimeout(bodies, rule)).Contains(body))
                    bodies.Report(new Finding(Rule, condition.Syntax.GetLocation(), rule.IsProduct ? Confidence.Low : Confidence.Medium, Excerpt.Of(condition)));
            }
        }
    }

    // A loop that does more than look and pause is work, and may well last.
    private static bool OnlyPauses(IWhileLoopOperation loop, RuleContext rule)
    {
        bool pauses = false;
        foreach (IOperation statement in loop.Body is IBlockOperation block ? block.Operations : ImmutableArray.Create(loop.Body))
        {
            if (IsPause(statement, rule))
                pauses = true;
            else if (statement is not IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation } })
                return false;
        }

        return pauses;
    }

    private static bool IsPause(IOperation statement, RuleContext rule)
    {
        if (statement is not IExpressionStatementOperation { Operation: var expression })
            return false;

        IOperation call = expression.Bare() is IAwaitOperation awaited ? awaited.Operation.Bare() : expression.Bare();
        return rule.Waits.Delay(call) is not null
            || call is IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Thread" or "Task" } or { Name: "SpinOnce" or "SpinWait", ContainingType.Name: "SpinWait" or "Thread" } };
    }

    // A token, a clock, a counter, or a name that speaks of time.
    private static bool CanEnd(IWhileLoopOperation loop, IOperation condition, RuleContext rule)
    {
        foreach (IOperation part in loop.Descendants())
        {
            if (part.Type?.Name is "CancellationToken" or "CancellationTokenSource" or "Stopwatch" or "DateTime" or "DateTimeOffset" or "TimeProvider"
                || rule.Knowledge.Clock.IsReading(part) || rule.Knowledge.Clock.IsElapsed(part)
                || part is IIncrementOrDecrementOperation or ICompoundAssignmentOperation or IBranchOperation or IReturnOperation or IThrowOperation)
                return true;
        }

        bool isOneOfSeveral = condition.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd };
        foreach (IOperation part in condition.DescendantsAndSelf())
        {
            // Work that is over brings nothing any more.
            if (isOneOfSeveral && part is IPropertyReferenceOperation { Property: { Name: "IsCompleted", ContainingType.Name: "Task" or "ValueTask" } })
                return true;

            if (part is IInvocationOperation call ? rule.Waits.Of(call) is not null || CallNames.IsAboutTime(call.TargetMethod.Name) : part.Named() is { } named && CallNames.IsAboutTime(named.Name))
                return true;
        }

        return false;
    }
}
