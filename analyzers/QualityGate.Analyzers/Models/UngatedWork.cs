namespace QualityGate.Analyzers.Models;

/// <summary>Tells whether a task can end without the test doing anything for it.</summary>
internal sealed class UngatedWork(Knowledge knowledge, ILocalSymbol task)
{
    // What runs longer than this is as good as held: no assertion comes that late.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly FixedDelays _delays = new(knowledge.Waits);

    /// <summary>A delay, or a lambda that is seen to do nothing but delay and compute.</summary>
    public bool EndsByItself(IOperation start)
    {
        if (knowledge.Waits.Delay(start) is { } time)
            return IsShort(time);

        if (start is not IInvocationOperation call || Starts.FunctionOf(call, knowledge.Concurrency) is not { } function)
            return false;

        foreach (IOperation part in function.Descendants())
        {
            bool holds = part switch
            {
                ILoopOperation and not IForEachLoopOperation { IsAsynchronous: false } => true,
                IThrowOperation => false,
                IInvocationOperation inner => !IsPlain(inner),
                IAwaitOperation awaited => awaited.Operation.Bare() is not IInvocationOperation,
                IPropertyReferenceOperation { Property.Name: "Result" } => true,
                _ => false,
            };
            if (holds)
                return false;
        }

        return true;
    }

    /// <summary>Whether a wait stands between the start and the assertion, which may be for the work's own signal.</summary>
    public bool IsAwaitedBetween(IOperation start, IOperation assertion)
    {
        if (start.EnclosingStatement() is not { } begun || assertion.EnclosingStatement() is not { } end)
            return true;

        foreach (IOperation statement in begun.StatementsAfter())
        {
            if (statement == end)
                return false;

            if (_delays.Of(statement, null) is null && HasWait(statement))
                return true;
        }

        return true;
    }

    /// <summary>Whether the test, after the assertion, does nothing before it awaits the task: then the task ends by itself.</summary>
    public bool IsNextAwaited(IOperation assertion)
    {
        if (assertion.EnclosingStatement() is not { } statement)
            return false;

        foreach (IOperation later in statement.StatementsAfter())
        {
            if (_delays.Of(later, null) is not null)
                continue;

            // What stands in a branch comes after something else there.
            if (later is IConditionalOperation or ISwitchOperation or ILoopOperation)
                return false;

            if (IsEndOf(later))
                return true;

            if (HasCall(later))
                return false;
        }

        return false;
    }

    /// <summary>Whether what was set up before can hold the work until something else in the test lets it go.</summary>
    public bool IsHeld(IOperation start)
    {
        if (start is not IInvocationOperation call)
            return true;

        // WhenAll and the like end with other tasks, and a lambda may wait for anything.
        return call.TargetMethod.Name is "WhenAll" or "WhenAny" || Starts.FunctionOf(call, knowledge.Concurrency) is not null || Starts.HasLambda(call);
    }

    private bool IsEndOf(IOperation statement)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            bool ends = part switch
            {
                IAwaitOperation { Operation: var awaited } => awaited.Bare() is not IInvocationOperation { TargetMethod.Name: "WhenAny" } && awaited.Mentions(task),
                IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter", Instance: { } waited } => waited.Mentions(task),
                IPropertyReferenceOperation { Property.Name: "Result", Instance: { } waited } => waited.Mentions(task),
                _ => false,
            };
            if (ends)
                return true;
        }

        return false;
    }

    private bool HasCall(IOperation statement)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            if (part is IAssignmentOperation or IAwaitOperation or IUsingDeclarationOperation
                || (part is IInvocationOperation call && knowledge.Assertions.Of(call) is null && !CallNames.IsRead(call.TargetMethod.Name)))
                return true;
        }

        return false;
    }

    private bool HasWait(IOperation statement)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            if (part is IAwaitOperation or ILoopOperation || (part is IInvocationOperation call && (knowledge.Waits.Of(call) is not null || CallNames.IsWait(call.TargetMethod.Name))))
                return true;
        }

        return false;
    }

    private bool IsPlain(IInvocationOperation call) =>
        knowledge.Waits.Delay(call) is { } time ? IsShort(time)
        : knowledge.Waits.Of(call) is null && Roots.IsOfThePlatform(call.TargetMethod) && !CallNames.IsWait(call.TargetMethod.Name)
            && !Starts.ReturnsTask(call.TargetMethod) && !CallNames.IsAction(call.TargetMethod);

    private static bool IsShort(IOperation time) => DurationConstants.Of(time) is { } known && known > TimeSpan.Zero && known < Long;
}
