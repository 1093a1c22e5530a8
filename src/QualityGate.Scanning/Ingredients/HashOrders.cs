using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>
/// Orders that hash codes or the file system choose, and hash codes that differ from process to process. A <c>Dictionary</c> and a
/// <c>HashSet</c> are no such thing: what they enumerate depends on the order of additions and removals only.
/// </summary>
internal static class HashOrders
{
    private static readonly ImmutableHashSet<string> Orderless =
    [
        "OrderBy", "OrderByDescending", "Order", "OrderDescending", "Sort", "ToHashSet", "ToDictionary", "ToImmutableHashSet", "ToLookup",
        "Count", "LongCount", "Length", "Any", "All", "Contains", "ContainsKey", "Sum", "Min", "Max", "Average", "Single", "SingleOrDefault",
        "Empty", "NotEmpty", "Equivalent", "BeEquivalentTo", "AreEquivalent", "SetEquals", "HaveCount", "DoesNotContain",
    ];

    private static readonly ImmutableHashSet<string> Ordered =
    [
        "First", "FirstOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "Take", "Skip", "ToList", "ToArray", "ToImmutableArray",
        "Join", "Concat", "Aggregate", "SequenceEqual", "Equal", "AreEqual", "Zip", "Select", "SelectMany", "Where",
    ];

    public static bool Is(IOperation operation, ISymbol owner) => operation switch
    {
        IForEachLoopOperation loop => IsUnordered(loop.Collection.Bare()),
        IInvocationOperation { TargetMethod.Name: "GetHashCode" } call => (call.Instance?.Type ?? call.TargetMethod.ContainingType) is var type && !type.IsSystem("Guid") && IsSeeded(type) && owner.Name != "GetHashCode",
        IInvocationOperation { TargetMethod: { Name: "Combine", ContainingType: var type } } => type.IsSystem("HashCode") && owner.Name != "GetHashCode",
        IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation =>
            IsUnordered(operation) && IsTakenInOrder(operation),
        _ => false,
    };

    private static bool IsUnordered(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { ContainingType: var type, Name: var name } } when type.Name is "Directory" or "DirectoryInfo" =>
            type.FullName().StartsWith("System.IO.", StringComparison.Ordinal)
            && (name.StartsWith("Enumerate", StringComparison.Ordinal) || name is "GetFiles" or "GetDirectories" or "GetFileSystemEntries" or "GetFileSystemInfos"),
        IPropertyReferenceOperation { Instance: { } whole, Property.Name: "Keys" or "Values" } => IsUnordered(whole.Type),
        _ => IsUnordered(operation.Type),
    };

    private static bool IsUnordered(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "ConcurrentBag" or "Hashtable" } => true,
        INamedTypeSymbol { Name: "ConcurrentDictionary" or "ImmutableDictionary" or "ImmutableHashSet" or "FrozenDictionary" or "FrozenSet", TypeArguments: [var key, ..] } => IsSeeded(key),
        _ => false,
    };

    // Numbers and what consists of them have the same hash code everywhere. Identifiers have, but are hardly ever the same.
    private static bool IsSeeded(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || (type.IsReferenceType && type.SpecialType == SpecialType.None)
        || type.IsSystem("Guid");

    // Up the chain of calls: what sorts, counts or compares without order makes good what came before.
    private static bool IsTakenInOrder(IOperation operation)
    {
        bool isOrdered = false;
        IOperation? user = operation.User();
        for (int steps = 0; steps < 8 && user is not null; steps++, user = user.User())
        {
            string name = user switch
            {
                IInvocationOperation call => call.TargetMethod.Name,
                IPropertyReferenceOperation property => property.Property.Name,
                IArrayElementReferenceOperation => "First",
                IForEachLoopOperation => "First",
                _ => "",
            };
            if (name.Length == 0)
                break;
            if (Orderless.Contains(name))
                return false;

            isOrdered |= Ordered.Contains(name);
        }

        return isOrdered;
    }
}
