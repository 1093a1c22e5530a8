namespace QualityGate.Analyzers.Models;

/// <summary>The stretch of the caller's code that runs beside work which was started once.</summary>
/// <param name="Flow">The function or body that starts the work.</param>
/// <param name="From">Position in the file.</param>
/// <param name="To">Position in the file; the largest number when nobody waits for the work.</param>
internal readonly record struct ConcurrentSpan(IOperation Flow, IOperation Start, int From, int To)
{
    /// <returns>Null when it cannot be known where the work ends.</returns>
    public static ConcurrentSpan? Of(ConcurrentBody body)
    {
        IOperation start = body.Start;
        IOperation flow = start.EnclosingFunction() ?? Root(start);
        int end = start.Syntax.Span.End;
        if (start is IEventAssignmentOperation)
            return new ConcurrentSpan(flow, start, end, int.MaxValue);

        // Parallel.Invoke returns when all of its actions have ended.
        if (start is IInvocationOperation { TargetMethod.ContainingType.Name: "Parallel" })
            return new ConcurrentSpan(flow, start, start.Syntax.SpanStart, end);

        switch (StartedWorks.Of(start))
        {
            case WorkFate.Joined joined:
                return new ConcurrentSpan(flow, start, end, joined.At.Syntax.Span.End);
            case WorkFate.Dropped:
                return new ConcurrentSpan(flow, start, end, int.MaxValue);
            case WorkFate.Held { Symbol: ILocalSymbol local } when BeginOf(start, local, flow) is { } begin:
                return new ConcurrentSpan(flow, start, begin, HeldWorks.End(local, flow, begin)?.Syntax.SpanStart ?? int.MaxValue);
            default:
                return null;
        }
    }

    public bool Overlaps(ConcurrentSpan other) =>
        Flow == other.Flow && (Start == other.Start || (From < other.To && other.From < To));

    /// <summary>
    /// The first place of the caller's own flow that touches the target while the work runs, and before the caller waits for
    /// anything at all: what it waits for may be the signal.
    /// </summary>
    public IOperation? UseBeside(SharedTarget target, RuleContext rule)
    {
        IOperation? use = null;
        int wait = int.MaxValue;
        foreach (IOperation part in Flow.Descendants())
        {
            int position = part.Syntax.SpanStart;
            if (position < From || position >= To || position >= wait)
                continue;

            if (Coordination.IsWait(part, rule) && IsOfFlow(part, rule))
                wait = position;
            else if ((use is null || position < use.Syntax.SpanStart) && Touches(part, target, rule))
                use = part;
        }

        return use is not null && use.Syntax.SpanStart < wait ? use : null;
    }

    private bool Touches(IOperation part, SharedTarget target, RuleContext rule)
    {
        if (part is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation) || !SymbolEqualityComparer.Default.Equals(part.Named(), target.Symbol))
            return false;

        return IsOfFlow(part, rule)
            && SharedTarget.Of(part) is { } touched && touched.Is(target)
            && !rule.Guards.IsUnderLock(part)
            && !rule.Guards.IsOnlyQuoted(part)
            && !(IsAssertedUntouched(part, rule) && IsWaitedForAfter(part, rule));
    }

    // Assert.False(done), of a flag that begins as false: something that the test controls holds the work back.
    private static bool IsAssertedUntouched(IOperation part, RuleContext rule)
    {
        for (IOperation? current = part.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is { } assertion)
                return AssertedFact.Of(assertion) is { } fact && new InitialValues(null).Holds(fact) == true;
        }

        return false;
    }

    private bool IsWaitedForAfter(IOperation use, RuleContext rule)
    {
        if (To != int.MaxValue)
            return true;

        foreach (IOperation part in Flow.Descendants())
        {
            if (part.Syntax.SpanStart > use.Syntax.Span.End && Coordination.IsWait(part, rule) && IsOfFlow(part, rule))
                return true;
        }

        return false;
    }

    private bool IsOfFlow(IOperation part, RuleContext rule) => (rule.Guards.FunctionOf(part) ?? Root(part)) == Flow;

    // A thread, or a task made by hand, begins where it is started.
    private static int? BeginOf(IOperation start, ILocalSymbol local, IOperation flow)
    {
        if (start is not IObjectCreationOperation { Type.Name: "Thread" or "Task" })
            return start.Syntax.Span.End;

        foreach (IOperation part in flow.Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Start" or "RunSynchronously", Instance: { } started } call && SymbolEqualityComparer.Default.Equals(started.Named(), local))
                return call.Syntax.Span.End;
        }

        return null;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;

        return operation;
    }
}
