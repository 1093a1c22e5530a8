namespace QualityGate.Analyzers.Models;

/// <summary>Finds work that a statement starts on another thread and does not wait for.</summary>
internal static class BesideTest
{
    /// <returns>With its function; null when the statement starts none.</returns>
    public static Start? StartIn(IOperation statement, ConcurrentDelegates concurrency)
    {
        IOperation? here = statement.EnclosingFunction();
        foreach (IOperation part in statement.Descendants())
        {
            if (part.EnclosingFunction() != here)
                continue;

            if (part is IInvocationOperation { TargetMethod: { Name: "Start", ContainingType.Name: "Thread" }, Instance: { } thread } started)
                return ThreadBody(thread.Bare()) is { } run ? new Start(StartKind.Running, started) { Task = thread.Named(), Function = run } : null;

            if (part is not IAnonymousFunctionOperation lambda || concurrency.Of(lambda) is not (ConcurrencyKind.BesideCaller or ConcurrencyKind.ManyAtOnce))
                continue;

            // A thread that is only made does not run yet, and a task that is awaited here has run.
            if (Starts.TakerOf(lambda) is not IInvocationOperation taker || Starts.IsAwaited(taker) || Starts.IsBlocking(taker) || taker.TargetMethod.Name is "ContinueWith")
                continue;

            return new Start(StartKind.Running, taker) { Task = Starts.Keeper(taker), Function = lambda.Body };
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
