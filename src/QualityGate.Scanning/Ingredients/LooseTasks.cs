using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Calls whose task is not awaited at once: what they started runs on beside the caller.</summary>
internal static class LooseTasks
{
    public static bool Is(IOperation operation) => operation is IInvocationOperation call && IsTask(call.Type) && !IsDone(call.TargetMethod) && call.Parent switch
    {
        IExpressionStatementOperation or IVariableInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation or ILocalReferenceOperation or IFieldReferenceOperation } => true,
        _ => false,
    };

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private static bool IsDone(IMethodSymbol method) => method.Name is "FromResult" or "FromException" or "FromCanceled";
}
