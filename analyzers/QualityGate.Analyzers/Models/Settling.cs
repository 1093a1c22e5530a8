using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>Tells statements after which what was started has come to rest: real waits, as opposed to fixed delays.</summary>
internal sealed class Settling(Knowledge knowledge, RuleOptions options)
{
    /// <summary>Whether the statement waits for something to happen: a wait, an await of a task that ran already, a polling loop.</summary>
    public bool Settles(IOperation statement)
    {
        foreach (IOperation part in TestFlow.Parts(statement, knowledge.Guards))
        {
            bool settles = part switch
            {
                IAwaitOperation awaited => IsEnd(awaited.Operation.Bare()),
                IInvocationOperation call => IsWait(call),
                IWhileLoopOperation or IForLoopOperation or IForEachLoopOperation { IsAsynchronous: true } => true,
                IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } } => true,
                _ => false,
            };
            if (settles)
                return true;
        }

        return false;
    }

    /// <summary>Whether the call itself waits until something is so.</summary>
    public bool IsWait(IInvocationOperation call) =>
        knowledge.Waits.Of(call) is not null
        || CallNames.IsWait(call.TargetMethod.Name)
        || call.TargetMethod.Name is "GetResult"
        || IsAssertedEnd(call)
        || options.Names(KnownOptions.PollingMethods, call.TargetMethod, call.Syntax.SyntaxTree)
        || (TakesTime(call) && knowledge.Assertions.Of(call) is null && !knowledge.Assertions.IsLibraryMethod(call.TargetMethod));

    // Assert.ThrowsAsync<E>(() => task)
    private bool IsAssertedEnd(IInvocationOperation call)
    {
        if (!call.TargetMethod.Name.StartsWith("Throws", StringComparison.Ordinal) || knowledge.Assertions.Of(call) is null)
            return false;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Bare() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } only }] } }
                && only.Bare() is ILocalReferenceOperation or IFieldReferenceOperation
                && only.Bare().Type.IsTask())
                return true;
        }

        return false;
    }

    // await task, await source.Task, await Task.WhenAll(tasks), await host.StopAsync()
    private static bool IsEnd(IOperation awaited) => awaited switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation => true,
        IInvocationOperation { TargetMethod: var method } => method.Name is "WhenAll" or "WhenAny" || CallNames.IsEnd(method.Name),
        _ => false,
    };

    // A call that is handed a time waits that long at most: TryTake(out item, TimeSpan.FromSeconds(5)).
    private static bool TakesTime(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && (parameter.Type.Name == "TimeSpan" || CallNames.IsAboutTime(parameter.Name) || parameter.Name.StartsWith("millisec", StringComparison.Ordinal)
                    || parameter.Name.StartsWith("timeout", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
