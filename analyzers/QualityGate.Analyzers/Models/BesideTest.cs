namespace QualityGate.Analyzers.Models;

/// <summary>Tells calls that start work on another thread and do not wait for it.</summary>
internal static class BesideTest
{
    /// <returns>The start with its function; null for any other call, and when the work is waited for on the spot.</returns>
    public static Start? StartOf(IInvocationOperation call, ConcurrentDelegates concurrency) => call.TargetMethod.Name switch
    {
        "Start" when call is { TargetMethod.ContainingType.Name: "Thread", Instance: { } thread } =>
            ThreadBody(thread.Bare()) is { } run ? new Start(StartKind.Running, call) { Task = thread.Named(), Function = run } : null,
        "Run" or "StartNew" or "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" when !Starts.IsAwaited(call) && Taken(call, concurrency) is { } lambda =>
            new Start(StartKind.Running, call) { Task = Starts.Keeper(call), Function = lambda.Body },
        _ => null,
    };

    private static IAnonymousFunctionOperation? Taken(IInvocationOperation call, ConcurrentDelegates concurrency)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation value = argument.Value.Bare();
            if (value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
                && concurrency.Of(lambda) is ConcurrencyKind.BesideCaller or ConcurrencyKind.ManyAtOnce)
                return lambda;
        }

        return null;
    }

    private static IOperation? ThreadBody(IOperation thread)
    {
        IObjectCreationOperation? made = thread as IObjectCreationOperation;
        if (thread is ILocalReferenceOperation { Local: var local })
            made = LocalValues.SetOnce(local, thread) as IObjectCreationOperation;

        if (made is null)
            return null;

        foreach (IOperation part in made.Descendants())
        {
            if (part is IAnonymousFunctionOperation lambda)
                return lambda.Body;
        }

        return null;
    }
}
