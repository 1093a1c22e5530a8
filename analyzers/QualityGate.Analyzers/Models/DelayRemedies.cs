namespace QualityGate.Analyzers.Models;

/// <summary>What a test has in scope that says when the work is done, so that no delay is needed.</summary>
internal static class DelayRemedies
{
    /// <summary>A local task that ends by itself and that the test does not wait for anyway; null when there is none.</summary>
    /// <remarks>
    /// A task that is used again after the assertions is meant to run on, and one that got a token or loops may never end:
    /// awaiting these would hang the test or change what it is about.
    /// </remarks>
    public static ISymbol? TaskOf(DelayedAssertion found)
    {
        if (found.Start is not { Kind: StartKind.Running, Task: ILocalSymbol { Type: { } type } task, Operation: IInvocationOperation call } start || !type.IsTask())
            return null;

        if (TakesToken(call) || (start.Function is { } function && MayGoOn(function)) || found.Delay.Statement.IsWithin(start.Operation))
            return null;

        foreach (IOperation later in TestFlow.After(found.Delay.Statement))
        {
            if (later.Mentions(task) && !IsAssertion(later, found))
                return null;
        }

        return task;
    }

    /// <summary>A TaskCompletionSource or event that the last step of the work sets and nobody waits for; null when there is none.</summary>
    public static ISymbol? SignalOf(DelayedAssertion found)
    {
        if (found.Start.Function is not IBlockOperation { Operations: { Length: > 0 } steps } || LastStep(steps) is not { } last)
            return null;

        if (last is not IInvocationOperation { TargetMethod: { Name: "SetResult" or "TrySetResult" or "Set", ContainingType.Name: "TaskCompletionSource" or "ManualResetEventSlim" }, Instance: { } set }
            || set.Bare() is not ILocalReferenceOperation { Local: var signal })
            return null;

        IOperation root = found.Delay.Statement.Root();

        int mentions = 0;
        foreach (IOperation part in root.Descendants())
        {
            if (part is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, signal))
                mentions++;
        }

        return mentions == 1 ? signal : null;
    }

    private static IOperation? LastStep(ImmutableArray<IOperation> steps)
    {
        for (int index = steps.Length - 1; index >= 0; index--)
        {
            if (steps[index] is IExpressionStatementOperation { Operation: var step })
                return step.Bare();

            if (steps[index] is IReturnOperation { ReturnedValue: { } returned })
                return returned.Bare();

            if (!steps[index].IsImplicit)
                return null;
        }

        return null;
    }

    private static bool IsAssertion(IOperation statement, DelayedAssertion found)
    {
        foreach (Assertion assertion in found.Assertions)
        {
            if (assertion.Call.IsWithin(statement))
                return true;
        }

        return false;
    }

    // The framework's own token ends the whole run, and no test waits for that.
    private static bool TakesToken(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Value.Type.Name: "CancellationToken" }
                && argument.Value.Bare() is not IPropertyReferenceOperation { Property.ContainingType.Name: "TestContext" or "ITestContext" })
                return true;
        }

        return false;
    }

    // A loop, or a wait for something else than time, may be ended only by what the test does later.
    private static bool MayGoOn(IOperation function)
    {
        foreach (IOperation part in function.Descendants())
        {
            bool goesOn = part switch
            {
                IWhileLoopOperation => true,
                IAwaitOperation { Operation: var awaited } => awaited.Bare() is not IInvocationOperation,
                IInvocationOperation call => CallNames.IsWait(call.TargetMethod.Name) || call.TargetMethod.Name is "SignalAndWait",
                _ => false,
            };
            if (goesOn)
                return true;
        }

        return false;
    }

    private static bool IsWithin(this IOperation operation, IOperation outer)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            if (current == outer)
                return true;
        }

        return false;
    }
}
