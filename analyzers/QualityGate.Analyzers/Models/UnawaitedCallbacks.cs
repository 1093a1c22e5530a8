namespace QualityGate.Analyzers.Models;

/// <summary>Tells lambdas that run when the test may be over already.</summary>
internal static class UnawaitedCallbacks
{
    private const string RaisedElsewhere = "in an event that is raised on another thread";

    /// <summary>How the lambda runs, in words for a message; null when it runs in the test's flow or someone holds its task.</summary>
    public static string? Describe(IAnonymousFunctionOperation lambda, IOperation inside, ConcurrentDelegates concurrency)
    {
        if (lambda.Symbol is { IsAsync: true, ReturnsVoid: true } && IsAfterAwait(inside, lambda))
            return "in an async void lambda, after an await";

        IOperation? taker = Starts.TakerOf(lambda);
        return concurrency.Of(lambda) switch
        {
            ConcurrencyKind.BesideCaller or ConcurrencyKind.ManyAtOnce => taker switch
            {
                IInvocationOperation call when Starts.IsBlocking(call) => null,
                IInvocationOperation call when Starts.ReturnsTask(call.TargetMethod) => IsLost(call) ? "in a task that is never awaited" : null,
                IInvocationOperation call when call.TargetMethod.ContainingType.Name == "ThreadPool" => "on the thread pool",
                IObjectCreationOperation { Type.Name: "Timer" } => "in a timer",
                IObjectCreationOperation { Type.Name: "Thread" } made => IsLost(made) ? "on a thread that is never joined" : null,
                _ => IsRaisedElsewhere(lambda) ? RaisedElsewhere : null,
            },
            ConcurrencyKind.Callback when IsRaisedElsewhere(lambda) => RaisedElsewhere,
            _ => null,
        };
    }

    /// <summary>Whether the test waits for something that the lambda touches: its signal, its counter, its list.</summary>
    public static bool IsWaitedFor(IAnonymousFunctionOperation lambda, KnownWaits waits)
    {
        var touched = new HashSet<ISymbol>(Roots.Of(lambda.Body), SymbolEqualityComparer.Default);
        IOperation root = lambda.Root();

        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation current = open.Pop();
            if (current == lambda)
                continue;

            IOperation? waited = current switch
            {
                IAwaitOperation awaited => awaited.Operation,
                ILoopOperation loop and (IWhileLoopOperation or IForLoopOperation) => loop,
                IInvocationOperation call when waits.Of(call) is not null || CallNames.IsWait(call.TargetMethod.Name) => call,
                _ => null,
            };
            if (waited is not null && MentionsAny(waited, touched, lambda))
                return true;

            foreach (IOperation child in current.ChildOperations)
                open.Push(child);
        }

        return false;
    }

    private static bool MentionsAny(IOperation waited, HashSet<ISymbol> touched, IOperation except)
    {
        var open = new Stack<IOperation>();
        open.Push(waited);
        while (open.Count > 0)
        {
            IOperation current = open.Pop();
            if (current == except)
                continue;

            if (current.Named() is { } named && touched.Contains(named))
                return true;

            foreach (IOperation child in current.ChildOperations)
                open.Push(child);
        }

        return false;
    }

    private static bool IsAfterAwait(IOperation inside, IAnonymousFunctionOperation lambda)
    {
        foreach (IOperation part in lambda.Body.Descendants())
        {
            if (part is IAwaitOperation && part.Syntax.SpanStart < inside.Syntax.SpanStart && part.EnclosingFunction() == lambda)
                return true;
        }

        return false;
    }

    // Dropped at once, or kept in a local that is never looked at again. A started thread is looked at by Start alone.
    private static bool IsLost(IOperation started)
    {
        if (Starts.IsAwaited(started))
            return false;

        if (started.IsUnused())
            return true;

        if (started is IObjectCreationOperation { Parent: IInvocationOperation { TargetMethod.Name: "Start" } begun } && begun.IsUnused())
            return true;

        if (Starts.Keeper(started) is not ILocalSymbol kept)
            return false;

        foreach (IOperation part in started.Root().Descendants())
        {
            if (part is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, kept)
                && !(reference.Parent is IInvocationOperation { TargetMethod.Name: "Start" } or IPropertyReferenceOperation { Property.Name: "IsBackground" or "Name" }))
                return false;
        }

        return true;
    }

    // Most events are raised by whoever changes something, in the test's own flow; these are not.
    private static bool IsRaisedElsewhere(IAnonymousFunctionOperation lambda) =>
        Starts.SubscriptionOf(lambda) is IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event.ContainingType: var type } }
            && (type.HasName("System.Timers.Timer") || type.HasName("System.IO.FileSystemWatcher") || type.HasName("System.Diagnostics.Process")
                || type.HasName("System.Threading.Tasks.TaskScheduler"));
}
