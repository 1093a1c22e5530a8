using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Finds the code of one body that runs several times at once.</summary>
internal static class ConcurrentCode
{
    private static readonly ImmutableHashSet<string> Starts = ["Run", "StartNew", "QueueUserWorkItem", "UnsafeQueueUserWorkItem"];

    /// <summary>
    /// Lambdas, local functions, method groups and calls, each with what is made anew for every one of them: locals declared in
    /// there are nobody else's.
    /// </summary>
    public static IEnumerable<(IOperation Code, SyntaxNode Own)> In(IOperation body)
    {
        ImmutableArray<IOperation> starts = [.. body.DescendantsAndSelf().Where(IsStart)];
        bool isSeveral = starts.Length > 1 && starts.Any(start => !IsAwaited(start));
        return body.DescendantsAndSelf()
            .SelectMany(operation => operation switch
            {
                IInvocationOperation call when IsParallel(call.TargetMethod) => DelegatesOf(call.Arguments).Select(code => (code, code.Syntax)),
                IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WaitAll" or "WhenAny", ContainingType: var type } } call when IsTask(type) => AllOf(call),
                _ when !IsStart(operation) => [],
                _ when Repeated(operation) is { } around => IsAwaited(operation) && around is not IAnonymousFunctionOperation ? [] : CodeOf(operation, around.Syntax),
                _ => isSeveral ? CodeOf(operation, null) : [],
            });
    }

    private static bool IsStart(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => Starts.Contains(method.Name)
            && method.ContainingType is { Name: "Task" or "TaskFactory" or "ThreadPool" } type && type.ContainingNamespace.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal),
        IObjectCreationOperation { Type: { Name: "Thread", ContainingNamespace.Name: "Threading" } } => true,
        _ => false,
    };

    private static bool IsParallel(IMethodSymbol method) => method.ContainingType is { Name: "Parallel" or "ParallelEnumerable", ContainingNamespace: var space }
        && space.ToDisplayString() is "System.Threading.Tasks" or "System.Linq";

    private static bool IsTask(INamedTypeSymbol type) => type is { Name: "Task", ContainingNamespace.Name: "Tasks" };

    private static bool IsAwaited(IOperation operation) => operation.User() is IAwaitOperation;

    // A loop, or the lambda by which a query starts one for each of its elements.
    private static IOperation? Repeated(IOperation start)
    {
        for (IOperation? around = start.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation || (around is IAnonymousFunctionOperation lambda && lambda.User() is IDelegateCreationOperation made && made.User() is IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" }))
                return around;
        }

        return null;
    }

    // What tasks that are awaited together do: of a query, for each element; of a list, when it has more than one.
    private static IEnumerable<(IOperation Code, SyntaxNode Own)> AllOf(IInvocationOperation together)
    {
        ImmutableArray<IInvocationOperation> calls = [.. together.Arguments.SelectMany(ElementsOf).OfType<IInvocationOperation>().Where(call => !IsStart(call))];
        foreach (IInvocationOperation call in calls)
        {
            if (call.TargetMethod.ContainingType.Name == "Enumerable")
            {
                foreach (IOperation code in DelegatesOf(call.Arguments))
                    yield return (code, code.Syntax);
            }
            else if (calls.Length > 1)
            {
                yield return (call, call.Syntax);
            }
        }
    }

    private static IEnumerable<IOperation> ElementsOf(IArgumentOperation argument) => argument.Value.Bare() switch
    {
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues.Select(value => value.Bare()),
        ICollectionExpressionOperation list => list.Elements.Select(element => element.Bare()),
        var one => [one],
    };

    private static IEnumerable<(IOperation Code, SyntaxNode Own)> CodeOf(IOperation start, SyntaxNode? own) =>
        DelegatesOf(start is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)start).Arguments).Select(code => (code, own ?? code.Syntax));

    private static IEnumerable<IOperation> DelegatesOf(ImmutableArray<IArgumentOperation> arguments) => arguments
        .Select(argument => argument.Value.Bare())
        .OfType<IDelegateCreationOperation>()
        .Select(made => made.Target);
}
