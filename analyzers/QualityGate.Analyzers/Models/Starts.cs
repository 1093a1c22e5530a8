namespace QualityGate.Analyzers.Models;

/// <summary>Questions about calls that set something going.</summary>
internal static class Starts
{
    /// <summary>The call or creation that a lambda or method group is handed to; null when it is assigned or registered.</summary>
    public static IOperation? TakerOf(IOperation function)
    {
        IOperation? parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument ? argument.Parent : null;
    }

    /// <summary>The <c>+=</c> that registers a handler; null when the lambda is no handler.</summary>
    public static IOperation? SubscriptionOf(IOperation function)
    {
        IOperation? parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent as IEventAssignmentOperation;
    }

    /// <summary>Whether who takes the lambda may call it later. What the platform takes, it calls at once: LINQ, List.ForEach.</summary>
    public static bool KeepsLambda(IOperation? taker) => taker switch
    {
        IInvocationOperation call => !Roots.IsOfThePlatform(call.TargetMethod),
        IObjectCreationOperation made => !Roots.IsOfThePlatform(made.Type!),
        _ => true,
    };

    /// <summary>Whether the value is awaited in the same statement, through WhenAll and the like too.</summary>
    public static bool IsAwaited(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null and not IBlockOperation and not IAnonymousFunctionOperation; current = current.Parent)
        {
            if (current is IAwaitOperation or IReturnOperation
                || current is IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAll" or "GetAwaiter" } }
                || current is IPropertyReferenceOperation { Property.Name: "Result" })
                return true;
        }

        return false;
    }

    /// <summary>Parallel.For and PLINQ come back when all is done.</summary>
    public static bool IsBlocking(IOperation taker) =>
        taker is IInvocationOperation { TargetMethod: { ContainingType.Name: "Parallel" or "ParallelEnumerable", ReturnType.Name: not "Task" } };

    /// <summary>The local, field or property that the value is stored in; null when it is not.</summary>
    public static ISymbol? Keeper(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation
            || parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Unwrap" or "ToArray" or "ToList" }
            || (parent is IArgumentOperation && parent.Parent is IInvocationOperation { TargetMethod.Name: "ToArray" or "ToList" or "Unwrap" }))
            parent = parent.Parent;

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: not IDiscardOperation } assignment => assignment.Target.Named(),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: { } list } } => Roots.First(list),
            _ => null,
        };
    }

    public static bool ReturnsTask(IMethodSymbol method) => method.ReturnType.IsTask();

    /// <summary>Whether a variable holds something that can change under way: no number, text or other plain value.</summary>
    public static bool IsObject(ISymbol variable) => TypeOf(variable) is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate };

    public static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The body of the method or local function that a method group names; null when it stands elsewhere.</summary>
    public static IOperation? BodyOf(IMethodReferenceOperation group, TypeBodies? type)
    {
        if (type?.Of(group.Method) is { Blocks: [var only, ..] })
            return only;

        foreach (IOperation part in group.Root().Descendants())
        {
            if (part is ILocalFunctionOperation local && SymbolEqualityComparer.Default.Equals(local.Symbol, group.Method))
                return local.Body;
        }

        return null;
    }

    /// <summary>The lambda of Task.Run and its like only: what another call does with a lambda is its own affair.</summary>
    public static IOperation? FunctionOf(IInvocationOperation call, ConcurrentDelegates concurrency)
    {
        if (call.TargetMethod.Name is not ("Run" or "StartNew"))
            return null;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation value = argument.Value.Bare();
            if (value is IDelegateCreationOperation made)
                value = made.Target.Bare();

            if (value is IAnonymousFunctionOperation lambda && concurrency.Of(lambda) is not null)
                return lambda.Body;
        }

        return null;
    }

    /// <summary>Whether the call is handed code of the test.</summary>
    public static bool HasLambda(IInvocationOperation call)
    {
        foreach (IOperation part in call.Descendants())
        {
            if (part is IAnonymousFunctionOperation or IMethodReferenceOperation)
                return true;
        }

        return false;
    }
}
