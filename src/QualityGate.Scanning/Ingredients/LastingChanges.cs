using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Operations that change state which outlives a test: by assignment, or by what they call on an object that it holds.</summary>
/// <param name="state">What outlives a test.</param>
internal sealed class LastingChanges(LastingState state)
{
    /// <summary>What the methods are called that change a collection, or what holds a value.</summary>
    public static readonly ImmutableHashSet<string> Changing =
    [
        "Add", "AddRange", "AddFirst", "AddLast", "AddOrUpdate", "Append", "AppendLine", "Clear", "Dequeue", "Enqueue", "ExceptWith", "GetOrAdd", "Insert",
        "InsertRange", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Reverse", "Set", "SetValue", "Sort", "Take", "TryAdd", "TryDequeue",
        "TryPop", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    ];

    public IEnumerable<ISymbol> Of(IOperation operation)
    {
        ISymbol? changed = operation switch
        {
            IAssignmentOperation assignment => Target(assignment.Target),
            IIncrementOrDecrementOperation step => Target(step.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Target(argument.Value),
            IEventAssignmentOperation { EventReference: var happening } => state.Of(happening),
            IInvocationOperation { Instance: null, TargetMethod.Name: var name } call => name.StartsWith("Set", StringComparison.Ordinal) || name == "AddActivityListener" ? state.Of(call) : null,
            IInvocationOperation { Instance: { } instance, TargetMethod: var method } when IsChanging(method) => state.Of(instance),
            _ => null,
        };
        return changed is null ? [] : [changed];
    }

    // What is assigned into counts as much as what is assigned: an element, a member of the object.
    private ISymbol? Target(IOperation target) => state.Of(target) ?? target.Bare() switch
    {
        IArrayElementReferenceOperation element => state.Of(element.ArrayReference),
        IPropertyReferenceOperation { Instance: { } instance } => state.Of(instance),
        IFieldReferenceOperation { Instance: { } instance } => state.Of(instance),
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
