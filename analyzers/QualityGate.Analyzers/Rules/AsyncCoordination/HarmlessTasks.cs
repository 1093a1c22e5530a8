using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Tasks that may be let go: they have ended, run nothing, or are somebody else's to watch.</summary>
internal static class HarmlessTasks
{
    public static bool Has(IInvocationOperation call, RuleContext rule) =>
        IsEnded(call.TargetMethod)
        || IsToldToBlock(call)
        || IsContinuation(call)
        || call.TargetMethod.OriginalDefinition.ReturnType is ITypeParameterSymbol
        || IsInHandler(call)
        || IsOnOwnScheduler(call)
        || StartedWorks.IsPlaceInQueue(call)
        || IsOfTestHarness(call)
        || IsLibraryCall(call, rule)
        || rule.Options.Names(KnownOptions.ForgetMethods, call.TargetMethod, call.Syntax.SyntaxTree)
        || IsHandedOver(call)
        || rule.Guards.IsOnlyQuoted(call);

    // Task.FromResult and the like start nothing.
    private static bool IsEnded(IMethodSymbol method) => method.ContainingType.IsTask() && method.Name.StartsWith("From", StringComparison.Ordinal);

    // task.ContinueWith(Log), task.PipeTo(actor): a continuation belongs to a task that someone else has.
    private static bool IsContinuation(IInvocationOperation call) =>
        call.Receiver() is { } task && task.Bare().Type.IsTask()
        && call.TargetMethod.Name is not ("ConfigureAwait" or "AsTask" or "WaitAsync")
        && (LaterMeeting.HasDelegate(call) || task.Named() is not null);

    // Write(data, async: false) has ended when it returns.
    private static bool IsToldToBlock(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { Parameter.Name: "async" or "isAsync" or "useAsync", Value.ConstantValue: { HasValue: true, Value: false } })
                return true;
        }

        return false;
    }

    // A handler must not hold up who raises the event; what it does shows in what the test then waits for.
    private static bool IsInHandler(IOperation operation)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (Starts.SubscriptionOf(function) is not null)
                return true;
        }

        return false;
    }

    // A factory that is not Task.Factory has a scheduler, which may run the work on the spot.
    private static bool IsOnOwnScheduler(IInvocationOperation call) =>
        call.Receiver()?.Bare() is { Type.Name: "TaskFactory" } factory && factory is not IPropertyReferenceOperation { Property: { Name: "Factory", IsStatic: true } };

    // What a base class of the tests hands out as a task is rather something to come than something begun.
    private static bool IsOfTestHarness(IInvocationOperation call) =>
        call.Instance is IInstanceReferenceOperation { Type: { } self }
        && !SymbolEqualityComparer.Default.Equals(self.OriginalDefinition, call.TargetMethod.ContainingType.OriginalDefinition)
        && !call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);

    // g4: substitute.Received().SaveAsync() verifies, and mock.Object.SaveAsync() has ended when it returns.
    private static bool IsLibraryCall(IInvocationOperation call, RuleContext rule)
    {
        for (IOperation? current = call; current is not null; current = (current as IInvocationOperation)?.Receiver()?.Bare() ?? (current as IPropertyReferenceOperation)?.Instance?.Bare())
        {
            if (current is IInvocationOperation { TargetMethod: var method } ? rule.Assertions.IsLibraryMethod(method)
                : current is IPropertyReferenceOperation { Property: { Name: "Object", ContainingType.Name: "Mock" } })
                return true;
        }

        return false;
    }

    // What becomes of a lambda that is kept, or given to code that is not the platform's, is decided there.
    private static bool IsHandedOver(IOperation operation)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (function is IAnonymousFunctionOperation
                && ConcurrentDelegates.StartOf(function) switch
                {
                    IInvocationOperation taker => !ConcurrentStarts.IsOfPlatform(taker.TargetMethod),
                    IObjectCreationOperation made => !Roots.IsOfThePlatform(made.Type!),
                    IEventAssignmentOperation => false,
                    _ => true,
                })
                return true;
        }

        return false;
    }
}
