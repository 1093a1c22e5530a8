using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Ways in which a test puts static state right in its own body.</summary>
internal static class StaticRestores
{
    /// <summary>Not in a finally part, but the last thing that the test does: what was kept before, or the default.</summary>
    public static bool EndWith(MemberBody test, ISymbol state)
    {
        foreach (IOperation operation in test.Operations())
        {
            if (operation is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation statement } restore
                && SymbolEqualityComparer.Default.Equals(restore.Target.Named(), state)
                && restore.EnclosingFunction() is null
                && (restore.Value.Bare() is ILocalReferenceOperation || IsDefault(restore.Value.ConstantValue))
                && IsLast(statement))
                return true;
        }

        return false;
    }

    /// <summary>A call of the same type that puts it right: Log.Logger = x; ... Log.CloseAndFlush().</summary>
    public static bool AreInPlace(MemberBody body, ISymbol state)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is IInvocationOperation { TargetMethod: { IsStatic: true, Name: var name } method }
                && SymbolEqualityComparer.Default.Equals(method.ContainingType, state.ContainingType)
                && (name.StartsWith("Reset", StringComparison.Ordinal) || name.StartsWith("Close", StringComparison.Ordinal) || name.StartsWith("Shutdown", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static bool IsDefault(Optional<object?> constant) => constant is { HasValue: true, Value: null or false or 0 or 0L or "" };

    // Nothing but other assignments after it, and not all alone.
    private static bool IsLast(IOperation statement)
    {
        foreach (IOperation later in statement.StatementsAfter())
        {
            if (later is not IExpressionStatementOperation { Operation: ISimpleAssignmentOperation })
                return false;
        }

        return statement.Parent is IBlockOperation { Operations: [var first, ..] } && first != statement;
    }
}
