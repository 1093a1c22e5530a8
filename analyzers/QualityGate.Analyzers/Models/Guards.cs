namespace QualityGate.Analyzers.Models;

/// <summary>What every rule must leave alone.</summary>
internal sealed class Guards(Compilation compilation, Assertions assertions)
{
    private readonly INamedTypeSymbol? _expression = compilation.GetTypeByMetadataName("System.Linq.Expressions.Expression`1");
    private readonly INamedTypeSymbol? _semaphore = compilation.GetTypeByMetadataName("System.Threading.SemaphoreSlim");

    /// <summary>g1 and g3: the code is read by someone and never run here.</summary>
    public bool IsOnlyQuoted(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is INameOfOperation || (current is IConversionOperation { Operand: IAnonymousFunctionOperation } quoted && quoted.Type.Is(_expression)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// g2: a lambda or local function is a function of its own, unless it is handed to an assertion or to Record, which
    /// calls it on the spot.
    /// </summary>
    /// <returns>The nearest function that does not run in the flow of the code around it; null when the member itself is.</returns>
    public IOperation? FunctionOf(IOperation operation)
    {
        IOperation? function = operation.EnclosingFunction();
        while (function is IAnonymousFunctionOperation lambda && RunsInPlace(lambda))
            function = function.EnclosingFunction();

        return function;
    }

    public bool RunsInPlace(IAnonymousFunctionOperation lambda) =>
        CallTaking(lambda) is { } call && (assertions.Of(call) is not null || call.TargetMethod.ContainingType.HasName("Xunit.Record"));

    /// <summary>The operation stands in a lambda that is handed to an assertion, or to Record, because it is to throw.</summary>
    public static bool IsExpectedToThrow(IOperation operation)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (function is IAnonymousFunctionOperation lambda && CallTaking(lambda) is { TargetMethod: { } method } && WantsException(method))
                return true;
        }

        return false;
    }

    private static bool WantsException(IMethodSymbol method) =>
        method.ContainingType.HasName("Xunit.Record")
        || method.Name.StartsWith("Catch", StringComparison.Ordinal)
        || (method.Name.Contains("Throw") && !method.Name.Contains("Not"));

    /// <summary>g6: a lock, Monitor or SemaphoreSlim is held around the operation, inside the same function.</summary>
    public bool IsUnderLock(IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case ILockOperation:
                case IUsingOperation { Resources: var resources } when resources != current && Acquires(resources):
                    return true;
                case IBlockOperation block when EntersBefore(block, current):
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The call that a lambda is an argument of, conversions in between.</summary>
    public static IInvocationOperation? CallTaking(IOperation lambda)
    {
        IOperation? parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    private bool EntersBefore(IBlockOperation block, IOperation statement)
    {
        foreach (IOperation earlier in block.Operations)
        {
            if (earlier == statement)
                return false;

            if (earlier is IUsingDeclarationOperation scoped ? Acquires(scoped) : Enters(earlier))
                return true;
        }

        return false;
    }

    private bool Enters(IOperation statement) => statement switch
    {
        IExpressionStatementOperation { Operation: var entered } => Enters(entered),
        IAwaitOperation awaited => Enters(awaited.Operation.Bare()),
        IVariableDeclarationGroupOperation => Acquires(statement),
        IInvocationOperation { TargetMethod: var method } => method.Name switch
        {
            "Enter" or "TryEnter" => true,
            "Wait" or "WaitAsync" => method.ContainingType.Is(_semaphore) || method.ContainingType.Name.Contains("Lock") || method.ContainingType.Name.Contains("Mutex"),
            "WaitOne" => IsExclusive(((IInvocationOperation)statement).Instance?.Bare().Type),
            _ => IsAcquisition(method),
        },
        _ => false,
    };

    // using (await mutex.LockAsync()), using var held = gate.EnterScope(): the lock under test is one, too.
    private static bool Acquires(IOperation resources)
    {
        foreach (IOperation part in resources.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && IsAcquisition(call.TargetMethod))
                return true;
        }

        return false;
    }

    private static bool IsAcquisition(IMethodSymbol method) =>
        method.Name.StartsWith("Enter", StringComparison.Ordinal)
        || method.Name.StartsWith("TryEnter", StringComparison.Ordinal)
        || method.Name.StartsWith("Acquire", StringComparison.Ordinal)
        || method.Name.StartsWith("TryAcquire", StringComparison.Ordinal)
        || (method.Name.Contains("Lock") && !method.Name.Contains("Block") && !method.Name.Contains("Clock"));

    private static bool IsExclusive(ITypeSymbol? type) => type.HasName("System.Threading.Mutex") || type.HasName("System.Threading.Semaphore");
}
