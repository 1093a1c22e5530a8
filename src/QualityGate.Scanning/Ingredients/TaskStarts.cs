using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Which calls start work beside the caller, and which wait for all of it.</summary>
internal static class TaskStarts
{
    private static readonly ImmutableHashSet<string> Starts = ["Run", "StartNew", "QueueUserWorkItem", "UnsafeQueueUserWorkItem"];

    private static readonly ImmutableHashSet<string> Joins = ["WhenAll", "WaitAll", "WhenEach"];

    /// <summary>A thread, or work for the pool.</summary>
    public static bool IsStart(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { Name: "Task" or "TaskFactory" or "ThreadPool" } type } } => Starts.Contains(name) && IsOfThreading(type),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: "Thread" } type } => IsOfThreading(type),
        _ => false,
    };

    /// <summary>Waits for several tasks together.</summary>
    public static bool IsJoin(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { Name: "Task" } type } } && Joins.Contains(name) && IsOfThreading(type);

    /// <summary>Calls what it is given in parallel.</summary>
    public static bool IsParallel(IMethodSymbol method) => method.ContainingType is { Name: "Parallel" or "ParallelEnumerable" } type
        && (IsOfThreading(type) || type.ContainingNamespace.ToDisplayString() == "System.Linq");

    /// <summary>A call of the project's own whose task is kept instead of awaited.</summary>
    public static bool IsLoose(IInvocationOperation call) => call is { Type: INamedTypeSymbol { Name: "Task" or "ValueTask" } type, TargetMethod.DeclaringSyntaxReferences.IsEmpty: false }
        && IsOfThreading(type) && call.User() is not (IAwaitOperation or IMemberReferenceOperation or IInvocationOperation { TargetMethod.Name: "GetAwaiter" or "Wait" or "ConfigureAwait" });

    private static bool IsOfThreading(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal);
}
