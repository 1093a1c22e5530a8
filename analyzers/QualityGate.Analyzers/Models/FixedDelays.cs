namespace QualityGate.Analyzers.Models;

/// <summary>Finds statements that only wait: Task.Delay awaited or blocked on, Thread.Sleep, and helpers made of nothing else.</summary>
internal sealed class FixedDelays(KnownWaits waits)
{
    /// <param name="type">Where helpers are looked up; null looks at the statement alone.</param>
    /// <returns>Null for any other statement, for no time at all, for ever, and for a clock that the test turns itself.</returns>
    public FixedDelay? Of(IOperation statement, TypeBodies? type)
    {
        if (statement is not IExpressionStatementOperation { Operation: var expression })
            return null;

        if (Pause(expression) is { } pause)
            return Make(statement, pause, pause);

        IOperation called = expression.Bare() is IAwaitOperation awaited ? awaited.Operation.Bare() : expression.Bare();
        return called is IInvocationOperation helper && type?.Of(helper.TargetMethod) is { } body && OnlyPause(body) is { } only
            ? Make(statement, helper, only)
            : null;
    }

    private FixedDelay? Make(IOperation statement, IInvocationOperation reported, IInvocationOperation pause) =>
        waits.Delay(pause) is { } time && !IsNothingOrForEver(time) && !HasOwnClock(pause) ? new FixedDelay(statement, reported, time) : null;

    // await Task.Delay(1), Thread.Sleep(1), Task.Delay(1).Wait(), Task.Delay(1).GetAwaiter().GetResult()
    private IInvocationOperation? Pause(IOperation expression) => expression.Bare() switch
    {
        IAwaitOperation awaited => Delay(awaited.Operation),
        IInvocationOperation { TargetMethod.Name: "Sleep" } sleep => Delay(sleep),
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } waited } => Delay(waited),
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: { } awaiter }
            when awaiter.Bare() is IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } waited } => Delay(waited),
        _ => null,
    };

    private IInvocationOperation? Delay(IOperation operation) =>
        waits.Delay(operation) is null ? null : operation.Bare() as IInvocationOperation;

    private IInvocationOperation? OnlyPause(MemberBody helper)
    {
        if (helper.Blocks.Length != 1 || helper.Blocks[0] is not IBlockOperation { Operations: { Length: > 0 and <= 2 } statements })
            return null;

        if (statements.Length == 2 && !statements[1].IsImplicit)
            return null;

        return statements[0] switch
        {
            IExpressionStatementOperation { Operation: var expression } => Pause(expression),
            IReturnOperation { ReturnedValue: { } returned } => Delay(returned),
            _ => null,
        };
    }

    private static bool IsNothingOrForEver(IOperation time) => DurationConstants.Of(time) is { } known && known <= TimeSpan.Zero;

    private static bool HasOwnClock(IInvocationOperation pause)
    {
        foreach (IArgumentOperation argument in pause.Arguments)
        {
            if (argument.Parameter?.Type.Name == "TimeProvider" && argument.Value.Bare() is not IPropertyReferenceOperation { Property.Name: "System" })
                return true;
        }

        return false;
    }
}
