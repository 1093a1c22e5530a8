using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Ways in which code meets work again whose task it has let go.</summary>
internal static class LaterMeeting
{
    /// <summary>Whether the work signals to whoever started it, is waited for by what it touches, or is stopped later.</summary>
    public static bool Has(IInvocationOperation call, RuleContext rule)
    {
        bool isDelegate = HasDelegate(call);
        if (isDelegate ? Signals(call) : IsFollowedBySignal(call, rule))
            return true;

        IOperation flow = call;
        while (flow.Parent is { } parent && flow is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            flow = parent;

        ISymbol? receiver = call.Receiver().Named();
        foreach (IOperation later in flow.Descendants())
        {
            if (later.Syntax.SpanStart >= call.Syntax.Span.End
                && (later.EnclosingFunction() ?? flow) == flow
                && ((Coordination.IsWait(later, rule) && (EndsReceiver(later, receiver) || (isDelegate ? WaitsForWhatItTouches(later, call) : WaitsForSignal(later, call))))
                    || (isDelegate && EndsWhatRuns(later, call))))
                return true;
        }

        return receiver is ILocalSymbol local && IsDisposedLater(local, flow);
    }

    /// <summary>Whether the call is handed code: work of the caller's own, as with Task.Run.</summary>
    public static bool HasDelegate(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Type?.TypeKind == TypeKind.Delegate)
                return true;
        }

        return false;
    }

    // bus.Publish(message), and on the next line consumed.WaitOne(limit)
    private static bool IsFollowedBySignal(IInvocationOperation call, RuleContext rule)
    {
        if (call.EnclosingStatement() is not { } statement || statement.StatementsAfter() is not [var next, ..])
            return false;

        foreach (IOperation part in next.DescendantsAndSelf())
        {
            if (part is IInvocationOperation wait && rule.Waits.Of(wait) is { Awaited: { Type.Name: not "Task" } awaited } && IsSignal(awaited.Type))
                return true;
        }

        return false;
    }

    private static bool Signals(IInvocationOperation start)
    {
        foreach (IOperation part in start.Descendants())
        {
            if (part is IInvocationOperation { Instance: not null } call && Coordination.IsSignal(call))
                return true;
        }

        return false;
    }

    private static bool EndsReceiver(IOperation wait, ISymbol? receiver)
    {
        if (receiver is null)
            return false;

        foreach (IOperation part in wait.DescendantsAndSelf())
        {
            if (part is IInvocationOperation end && (IsEnd(end) || end.TargetMethod.Name.StartsWith("Wait", StringComparison.Ordinal)) && SymbolEqualityComparer.Default.Equals(end.Instance.Named(), receiver))
                return true;
        }

        return false;
    }

    // proxy.Stop(), after Task.Run(proxy.Start)
    private static bool EndsWhatRuns(IOperation later, IInvocationOperation start) =>
        later is IInvocationOperation { Instance: { } ended } end && IsEnd(end) && ended.Named() is { } symbol && start.Mentions(symbol);

    private static bool IsEnd(IInvocationOperation call)
    {
        string name = call.TargetMethod.Name;
        return name.StartsWith("Stop", StringComparison.Ordinal)
            || name.StartsWith("Dispose", StringComparison.Ordinal)
            || name.StartsWith("Close", StringComparison.Ordinal)
            || name.StartsWith("Shutdown", StringComparison.Ordinal);
    }

    private static bool WaitsForSignal(IOperation wait, IInvocationOperation call)
    {
        foreach (IOperation part in wait.DescendantsAndSelf())
        {
            if (IsVariable(part) && IsSignal(part.Type) && call.Mentions(part.Named()!))
                return true;
        }

        return false;
    }

    // A delegate reaches signals on ways that cannot be followed, and gives to the one who waits what both of them hold.
    private static bool WaitsForWhatItTouches(IOperation wait, IInvocationOperation start)
    {
        foreach (IOperation part in wait.DescendantsAndSelf())
        {
            if (IsVariable(part) && (IsSignal(part.Type) || (part.Type?.Name is not ("CancellationToken" or "CancellationTokenSource") && start.Mentions(part.Named()!))))
                return true;
        }

        return false;
    }

    private static bool IsVariable(IOperation operation) => operation is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation;

    private static bool IsSignal(ITypeSymbol? type) =>
        type?.Name is "TaskCompletionSource" or "ManualResetEvent" or "ManualResetEventSlim" or "AutoResetEvent" or "EventWaitHandle" or "CountdownEvent" or "SemaphoreSlim"
            or "Semaphore" or "Barrier" or "Channel" or "ChannelReader" or "ChannelWriter" or "BlockingCollection" or "Task";

    private static bool IsDisposedLater(ILocalSymbol local, IOperation flow)
    {
        foreach (IOperation part in flow.Descendants())
        {
            if (part is IUsingDeclarationOperation { IsAsynchronous: true } or IUsingOperation { IsAsynchronous: true }
                && local.IsDeclaredIn(part is IUsingOperation { Resources: var resources } ? resources.Syntax : part.Syntax))
                return true;
        }

        return false;
    }
}
