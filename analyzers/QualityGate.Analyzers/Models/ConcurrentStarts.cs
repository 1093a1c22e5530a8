namespace QualityGate.Analyzers.Models;

/// <summary>What is known of the calls that delegates are handed to.</summary>
internal static class ConcurrentStarts
{
    /// <summary>ParallelOptions { MaxDegreeOfParallelism = 1 }, WithDegreeOfParallelism(1).</summary>
    public static bool IsOneAtATime(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            foreach (IOperation part in argument.Value.DescendantsAndSelf())
            {
                if (part is IAnonymousFunctionOperation)
                    break;

                if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "MaxDegreeOfParallelism" }, Value.ConstantValue: { HasValue: true, Value: 1 } }
                    or IInvocationOperation { TargetMethod.Name: "WithDegreeOfParallelism", Arguments: [_, { Value.ConstantValue: { HasValue: true, Value: 1 } }] })
                    return true;
            }
        }

        return false;
    }

    /// <summary>A scheduler of one's own may let in one at a time.</summary>
    public static bool HasOwnScheduler(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Type.Name == "TaskScheduler" && argument.Value.Bare() is not IPropertyReferenceOperation { Property.Name: "Default" })
                return true;
        }

        return false;
    }

    /// <summary>Events that are known to be raised from another thread.</summary>
    public static bool IsBackground(IEventAssignmentOperation subscription) =>
        subscription.EventReference is IEventReferenceOperation { Event: { ContainingType: { } type, Name: var name } }
        && type.Name switch
        {
            "Timer" => type.HasName("System.Timers.Timer"),
            "FileSystemWatcher" => type.HasName("System.IO.FileSystemWatcher"),
            "Process" => name is "OutputDataReceived" or "ErrorDataReceived" or "Exited" && type.HasName("System.Diagnostics.Process"),
            _ => false,
        };

    /// <summary>Whether the method is .NET's own. System.Reactive is not: it decides for itself on which thread it calls.</summary>
    public static bool IsOfPlatform(IMethodSymbol method)
    {
        INamespaceSymbol? space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            if (space.Name == "Reactive")
                return false;

            space = outer;
        }

        return space?.Name == "System";
    }
}
