using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Changes of state that others can see, which no lock surrounds.</summary>
internal static class OpenChanges
{
    private static readonly ImmutableHashSet<string> Guards = ["Monitor", "SemaphoreSlim", "Semaphore", "Mutex", "ReaderWriterLockSlim", "ReaderWriterLock", "SpinLock", "Lock"];

    /// <summary>Whether the code takes a lock by a call: then all of it counts as guarded, because where it is given back is not followed.</summary>
    public static bool TakesLock(IOperation code) => code.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod: { ContainingType: { } type, Name: var name } }
        && Guards.Contains(type.Name) && type.ContainingNamespace.Name == "Threading"
        && (name.StartsWith("Enter", StringComparison.Ordinal) || name.StartsWith("Wait", StringComparison.Ordinal) || name.StartsWith("TryEnter", StringComparison.Ordinal) || name.StartsWith("Acquire", StringComparison.Ordinal)));

    /// <summary>Whether a lock statement surrounds the operation.</summary>
    public static bool IsLocked(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILockOperation)
                return true;
        }

        return false;
    }

    /// <param name="operation">What may be a change.</param>
    /// <param name="own">Locals declared in there are nobody else's.</param>
    public static bool Is(IOperation operation, SyntaxNode own) => operation switch
    {
        IIncrementOrDecrementOperation step => IsShared(step.Target, own),
        ICompoundAssignmentOperation sum => IsShared(sum.Target, own),
        ICoalesceAssignmentOperation first => IsShared(first.Target, own),
        // A flag that everybody sets alike, and an element for each, are what careful code uses.
        ISimpleAssignmentOperation { Target: not IArrayElementReferenceOperation, Value.ConstantValue.HasValue: false } assignment => IsShared(assignment.Target, own),
        IInvocationOperation { Instance: { } instance, TargetMethod: var method } => LastingChanges.Changing.Contains(method.Name) && IsUnsafe(method.ContainingType) && IsShared(instance, own),
        _ => false,
    };

    /// <summary>Whether others may have what an expression stands for.</summary>
    public static bool IsShared(IOperation? target, SyntaxNode own) => target?.Bare() switch
    {
        ILocalReferenceOperation local => !IsDeclaredIn(local.Local, own),
        IParameterReferenceOperation parameter => parameter.Parent is IMemberReferenceOperation or IInvocationOperation or IArrayElementReferenceOperation || !IsDeclaredIn(parameter.Parameter, own),
        IFieldReferenceOperation { Field: var field, Instance: var instance } => !IsPerThread(field) && (field.IsStatic || instance is IInstanceReferenceOperation || IsShared(instance, own)),
        IPropertyReferenceOperation { Property: var property, Instance: var instance } => !property.ContainingType.Name.StartsWith("Concurrent", StringComparison.Ordinal)
            && (property.IsStatic || instance is IInstanceReferenceOperation || IsShared(instance, own)),
        IArrayElementReferenceOperation element => IsShared(element.ArrayReference, own),
        _ => false,
    };

    private static bool IsUnsafe(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections" || type.Name == "StringBuilder";

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode own) => symbol.DeclaringSyntaxReferences is [var declared, ..]
        && declared.SyntaxTree == own.SyntaxTree && own.Span.Contains(declared.Span);

    private static bool IsPerThread(IFieldSymbol field) => field.Type.Name is "AsyncLocal" or "ThreadLocal"
        || field.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ThreadStaticAttribute" });
}
