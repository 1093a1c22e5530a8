using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Operations that change static state: by assignment, or by what they call on an object that a static member holds.</summary>
internal static class StaticChanges
{
    /// <summary>What the methods are called that change a collection, or what holds a value.</summary>
    public static readonly ImmutableHashSet<string> Changing =
    [
        "Add", "AddRange", "AddFirst", "AddLast", "AddOrUpdate", "Append", "AppendLine", "Clear", "Dequeue", "Enqueue", "ExceptWith", "GetOrAdd", "Insert",
        "InsertRange", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Reverse", "Set", "SetValue", "Sort", "Take", "TryAdd", "TryDequeue",
        "TryPop", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    ];

    public static IEnumerable<ISymbol> Of(IOperation operation)
    {
        ISymbol? changed = operation switch
        {
            IAssignmentOperation assignment => Target(assignment.Target),
            IIncrementOrDecrementOperation step => Target(step.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Target(argument.Value),
            IEventAssignmentOperation { EventReference: var happening } => StaticState.Of(happening),
            IInvocationOperation { Instance: null, TargetMethod.Name: var name } call => name.StartsWith("Set", StringComparison.Ordinal) || name == "AddActivityListener" ? StaticState.Of(call) : null,
            IInvocationOperation { Instance: { } instance, TargetMethod: var method } when IsChanging(method) => StaticState.Of(instance),
            _ => null,
        };
        return changed is null ? [] : [changed];
    }

    // What is assigned into counts as much as what is assigned: an element, a member of the object.
    private static ISymbol? Target(IOperation target) => StaticState.Of(target) ?? target.Bare() switch
    {
        IArrayElementReferenceOperation element => StaticState.Of(element.ArrayReference),
        IPropertyReferenceOperation { Instance: { } instance } => StaticState.Of(instance),
        IFieldReferenceOperation { Instance: { } instance } => StaticState.Of(instance),
        _ => null,
    };

    private static bool IsChanging(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty
        ? Changing.Contains(method.Name) && !method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal)
        : KeepsState(method.ContainingType);

    // A type of the project with something to assign or to fill can be changed by any of its methods.
    private static bool KeepsState(INamedTypeSymbol type) => !type.IsRecord && type.GetMembers().OfType<IFieldSymbol>().Any(field =>
        !field.IsStatic && (!field.IsReadOnly || field.Type.Name is "List" or "Dictionary" or "HashSet" or "Queue" or "Stack"
            || field.Type.Name.StartsWith("Concurrent", StringComparison.Ordinal)));
}
