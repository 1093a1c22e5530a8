using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2005: work is told to stop, and nobody waits until it has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancelledWorkAbandonedAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    /// <summary>The name of the local or field that holds the work; for the fix.</summary>
    internal const string Holder = "holder";

    internal static readonly DiagnosticDescriptor Rule = Descriptors.Off(
        RuleIds.CancelledWorkAbandoned,
        "Cancelled work is not awaited",
        "'{0}' is told to stop here, and nobody waits until it has: what comes next runs beside it");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is IInvocationOperation { TargetMethod: { Name: "Cancel" or "CancelAsync" } method, Instance: { } source } cancel
                    && method.ContainingType.HasName("System.Threading.CancellationTokenSource")
                    && source.Named() is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
                    Judge(cancel, source.Named()!, bodies, body, rule);
            }
        }
    }

    private static void Judge(IInvocationOperation cancel, ISymbol source, TypeBodies bodies, MemberBody body, RuleContext rule)
    {
        foreach (MemberBody starter in source is IFieldSymbol ? bodies.All : ImmutableArray.Create(body))
        {
            foreach (IOperation block in starter.Blocks)
            {
                foreach (CancelledWorks.CancelledWork work in CancelledWorks.Of(source, block))
                {
                    bool isAbandoned = work.Holder is IFieldSymbol field
                        ? !IsWaitedFor(field, bodies) && !IsAskedAfter(field, cancel, body)
                        : starter == body && IsAbandoned(work, cancel, block, rule);
                    if (!isAbandoned)
                        continue;

                    bodies.Report(new Finding(Rule, cancel.Syntax.GetLocation(), Confidence.Medium, work.Holder.Name)
                    {
                        Beside = ImmutableArray.Create(work.Start.Syntax.GetLocation()),
                        Properties = ImmutableDictionary<string, string?>.Empty.Add(Holder, work.Holder.Name),
                    });
                    return;
                }
            }
        }
    }

    // Between the start and the cancellation nobody saw the work end, and after it nobody asks before the test goes on.
    private static bool IsAbandoned(CancelledWorks.CancelledWork work, IInvocationOperation cancel, IOperation block, RuleContext rule)
    {
        int started = work.Start.Syntax.Span.End, cancelled = cancel.Syntax.Span.End;
        if (started > cancelled || work.Start.EnclosingFunction() != cancel.EnclosingFunction())
            return false;

        IOperation? met = null;
        foreach (IOperation part in block.Descendants())
        {
            if (part is not ILocalReferenceOperation || part.Syntax.SpanStart < started || !SymbolEqualityComparer.Default.Equals(part.Named(), work.Holder))
                continue;

            int position = part.Syntax.SpanStart;
            if (position >= cancelled)
                met = met is null || position < met.Syntax.SpanStart ? part : met;
            else if (StartedWorks.Of(part) is WorkFate.Escaped or WorkFate.Held or WorkFate.Joined { IsBounded: false } && !LeavesBefore(part, cancel))
                return false;
        }

        // Who asks for the state without waiting knows that the work ends inside the call.
        return met is null || (StartedWorks.Of(met) is WorkFate.Joined && AssertionsAfterCancel.StandBefore(block, cancel, met.Syntax.SpanStart, rule));
    }

    // if (work.IsCompleted) return StateOf(work);
    private static bool LeavesBefore(IOperation mention, IInvocationOperation cancel)
    {
        for (IOperation? current = mention; current is not null && !current.Syntax.Span.Contains(cancel.Syntax.Span); current = current.Parent)
        {
            if (current is IReturnOperation or IThrowOperation || (current is IBlockOperation { Operations: [.., var last] } && last is IReturnOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation))
                return true;
        }

        return false;
    }

    // Dispose, which looks whether the work has ended, knows that it may not have.
    private static bool IsAskedAfter(IFieldSymbol field, IInvocationOperation cancel, MemberBody body)
    {
        foreach (IOperation part in body.Operations())
        {
            if (part is IPropertyReferenceOperation { Property.Name: "IsCompleted" or "Status", Instance: { } task } && part.Syntax.SpanStart > cancel.Syntax.SpanStart && SymbolEqualityComparer.Default.Equals(task.Named(), field))
                return true;
        }

        return false;
    }

    private static bool IsWaitedFor(IFieldSymbol holder, TypeBodies bodies)
    {
        if (holder.DeclaredAccessibility != Accessibility.Private)
            return true;

        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation block in body.Blocks)
            {
                if (HeldWorks.End(holder, block, after: 0) is not null)
                    return true;
            }
        }

        return false;
    }
}
