using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>
/// Finds the code of one body that runs several times at once: what is started more than once and not awaited each time, what
/// runs in parallel by its name, and tasks that are awaited together.
/// </summary>
internal static class ConcurrentCode
{
    /// <summary>
    /// Lambdas, local functions, method groups and calls, each with what is made anew for every one of them: locals declared in
    /// there are nobody else's.
    /// </summary>
    public static IEnumerable<(IOperation Code, SyntaxNode Own)> In(IOperation body)
    {
        ImmutableArray<IOperation> all = [.. body.DescendantsAndSelf()];
        ImmutableArray<IOperation> starts = [.. all.Where(TaskStarts.IsStart)];
        ImmutableArray<IInvocationOperation> calls = all.Any(TaskStarts.IsJoin) ? [.. all.OfType<IInvocationOperation>().Where(TaskStarts.IsLoose)] : [];
        bool areSeveralStarted = starts.Length > 1 && !starts.All(IsAwaited);
        return all
            .OfType<IInvocationOperation>()
            .Where(call => TaskStarts.IsParallel(call.TargetMethod))
            .SelectMany(call => DelegatesOf(call.Arguments, body), (_, code) => (code, code.Syntax))
            .Concat(starts.SelectMany(start => CodeOf(start, areSeveralStarted, body)))
            .Concat(calls.Where(call => calls.Length > 1 || Repeated(call) is not null).Select(call => (Called(call, body), Repeated(call)?.Syntax ?? call.Syntax)));
    }

    private static IEnumerable<(IOperation Code, SyntaxNode Own)> CodeOf(IOperation start, bool isOneOfSeveral, IOperation body)
    {
        IOperation? around = Repeated(start);
        bool isAtOnce = around is null ? isOneOfSeveral : !IsAwaited(start) || around is IAnonymousFunctionOperation;
        ImmutableArray<IArgumentOperation> arguments = start is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)start).Arguments;
        return isAtOnce ? DelegatesOf(arguments, body).Select(code => (code, around?.Syntax ?? code.Syntax)) : [];
    }

    private static bool IsAwaited(IOperation operation) => operation.User() is IAwaitOperation;

    // A loop, or the lambda by which a query starts one for each of its elements.
    private static IOperation? Repeated(IOperation start)
    {
        for (IOperation? around = start.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation
                || (around is IAnonymousFunctionOperation && around.User() is IDelegateCreationOperation made && made.User() is IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" }))
                return around;
        }

        return null;
    }

    private static IEnumerable<IOperation> DelegatesOf(ImmutableArray<IArgumentOperation> arguments, IOperation body) => arguments
        .SelectMany(argument => argument.Value.Bare() is IArrayCreationOperation { Initializer: { } values } ? values.ElementValues : [argument.Value])
        .Select(value => InitialOf(value.Bare(), body))
        .OfType<IDelegateCreationOperation>()
        .Select(made => Resolved(made.Target, body));

    // A delegate that was put into a local first.
    private static IOperation InitialOf(IOperation value, IOperation body) => value is ILocalReferenceOperation { Local: var local }
        ? body.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.Symbol, local))?.Initializer?.Value.Bare() ?? value
        : value;

    private static IOperation Resolved(IOperation code, IOperation body) => code is IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }
        ? FunctionOf(local, body) ?? code
        : code;

    private static IOperation Called(IInvocationOperation call, IOperation body) => call.TargetMethod.MethodKind == MethodKind.LocalFunction ? (IOperation?)FunctionOf(call.TargetMethod, body) ?? call : call;

    /// <summary>Where a local function is written; null for one that the body does not hold.</summary>
    public static ILocalFunctionOperation? FunctionOf(IMethodSymbol local, IOperation body) =>
        body.Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, local.OriginalDefinition));
}
