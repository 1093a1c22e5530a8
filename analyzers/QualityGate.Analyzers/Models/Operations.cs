namespace QualityGate.Analyzers.Models;

/// <summary>Walks in operation trees that several rules need.</summary>
internal static class Operations
{
    /// <summary>Without the conversions, parentheses and awaits' configuration around it.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured }:
                    operation = configured;
                    continue;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The local, parameter, field, property or event that an expression reads; null for anything computed.</summary>
    public static ISymbol? Named(this IOperation? operation) => operation?.Bare() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>The outermost operation of the body that this one stands in.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;

        return operation;
    }

    /// <summary>The receiver of a call; for an extension method its first argument.</summary>
    public static IOperation? Receiver(this IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);

    /// <summary>The lambda or local function that the operation stands in; null when it stands in the member itself.</summary>
    public static IOperation? EnclosingFunction(this IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return current;
        }

        return null;
    }

    /// <summary>The statement of the nearest block that the operation is a part of, lambdas in between included.</summary>
    public static IOperation? EnclosingStatement(this IOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is { } parent)
        {
            if (parent is IBlockOperation)
                return current;

            current = parent;
        }

        return null;
    }

    /// <summary>The statements after this one in its block; empty when it stands in none.</summary>
    public static ReadOnlySpan<IOperation> StatementsAfter(this IOperation statement)
    {
        if (statement.Parent is not IBlockOperation block)
            return [];

        int index = block.Operations.IndexOf(statement);
        return index < 0 ? [] : block.Operations.AsSpan().Slice(index + 1);
    }

    /// <summary>The nearest loop around the operation within the same function.</summary>
    public static ILoopOperation? EnclosingLoop(this IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ILoopOperation loop:
                    return loop;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether nobody reads the value: a statement of its own, awaited or not, or an assignment to a discard.</summary>
    public static bool IsUnused(this IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IAwaitOperation or IParenthesizedOperation or IConversionOperation
            || parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            parent = parent.Parent;

        return parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
    }

    /// <summary>Whether the operation stands in the finally part of a try statement of the same function.</summary>
    public static bool IsInFinally(this IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is ITryOperation guarded && guarded.Finally == current)
                return true;

            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return false;
    }

    /// <summary>The place of an operation for showing it beside <paramref name="whole"/>; empty when it stands inside of that anyway.</summary>
    public static ImmutableArray<Location> PlaceOutside(this IOperation part, IOperation whole) =>
        part.Syntax.SyntaxTree == whole.Syntax.SyntaxTree && whole.Syntax.Span.Contains(part.Syntax.Span)
            ? ImmutableArray<Location>.Empty
            : ImmutableArray.Create(part.Syntax.GetLocation());

    /// <summary>Whether the symbol is read or written anywhere in the operation, itself included.</summary>
    public static bool Mentions(this IOperation operation, ISymbol symbol)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            ISymbol? mentioned = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IMemberReferenceOperation member => member.Member,
                _ => null,
            };
            if (SymbolEqualityComparer.Default.Equals(mentioned, symbol))
                return true;
        }

        return false;
    }
}
