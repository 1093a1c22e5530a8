namespace QualityGate.Analyzers.Models;

/// <summary>The platform's collections that are made for one thread at a time, and the members that change them.</summary>
internal sealed class MutableCollections
{
    private static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "System.Collections.Generic.List`1",
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.OrderedDictionary`2",
        "System.Collections.Generic.HashSet`1",
        "System.Collections.Generic.Queue`1",
        "System.Collections.Generic.Stack`1",
        "System.Collections.Generic.SortedDictionary`2",
        "System.Collections.Generic.SortedList`2",
        "System.Collections.Generic.SortedSet`1",
        "System.Collections.Generic.LinkedList`1",
        "System.Collections.Generic.PriorityQueue`2",
        "System.Collections.ObjectModel.Collection`1",
        "System.Collections.ObjectModel.ObservableCollection`1",
        "System.Text.StringBuilder");

    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    public MutableCollections(FrameworkSymbols symbols)
    {
        foreach (string name in Names)
        {
            if (symbols.Find(name) is { } type)
                _types.Add(type);
        }
    }

    /// <summary>The collection that the operation changes; null when it changes none.</summary>
    public IOperation? Changed(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } collection, TargetMethod: var method } when IsChange(method.Name) && Has(method.ContainingType) => collection,
        // Setting an element of a list leaves the others alone; setting a key of a dictionary can rebuild it.
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } keyed, Property.ContainingType: var type } }
            when type.TypeArguments.Length == 2 && Has(type) => keyed,
        _ => null,
    };

    public bool Has(ITypeSymbol? type) => type is INamedTypeSymbol named && _types.Contains(named.OriginalDefinition);

    private static bool IsChange(string name) =>
        name is "Enqueue" or "Dequeue" or "TryDequeue" or "Push" or "Pop" or "TryPop" or "TryAdd" or "EnqueueDequeue" or "DequeueEnqueue" or "EnqueueRange"
            or "UnionWith" or "ExceptWith" or "IntersectWith" or "SymmetricExceptWith" or "Sort" or "Reverse" or "Clear" or "Replace" or "Move"
        || name.StartsWith("Add", StringComparison.Ordinal)
        || name.StartsWith("Insert", StringComparison.Ordinal)
        || name.StartsWith("Remove", StringComparison.Ordinal)
        || name.StartsWith("Append", StringComparison.Ordinal);
}
