using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Generators without a fixed seed, and identifiers whose digits or order matter; one that only names something is none.</summary>
internal static class RandomValues
{
    private static readonly ImmutableHashSet<string> Digits =
    [
        "Substring", "CompareTo", "GetHashCode", "ToByteArray", "StartsWith", "EndsWith", "IndexOf", "First", "Last", "ElementAt", "Parse", "TryParse",
        "ToInt32", "ToInt64", "ToUInt32", "OrderBy", "OrderByDescending", "ThenBy", "Sort", "Take",
    ];

    // Identifiers are drawn, and so is their order.
    private static readonly ImmutableHashSet<string> Sorts = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "MinBy", "MaxBy", "Min", "Max"];

    public static bool Is(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: var type, Arguments: var arguments } when type.IsSystem("Random") => arguments.IsEmpty || arguments.Any(IsDrawn),
        IInvocationOperation call when IsNewGuid(call) => AreDigitsUsed(call) || IsKeyOfAnOrder(call),
        IInvocationOperation { TargetMethod: var sorting } when Sorts.Contains(sorting.Name) => sorting.TypeArguments is [_, var key] ? key.IsSystem("Guid") : sorting.TypeArguments is [var element] && element.IsSystem("Guid"),
        ILocalReferenceOperation { Local.Type: { SpecialType: SpecialType.System_String } } local => IsFresh(local) && AreDigitsUsed(local),
        ILocalReferenceOperation { Local.Type: var type } local when type.IsSystem("Guid") => IsFresh(local) && (AreDigitsUsed(local) || IsKeyOfAnOrder(local)),
        _ => false,
    };

    // A seed that is counted, given or written down is the same next time.
    private static bool IsDrawn(IArgumentOperation seed) => (InitialOf(seed.Value.Bare()) ?? seed.Value).DescendantsAndSelf().Any(part => part switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: var type } } => type.IsSystem("DateTime", "DateTimeOffset", "Environment"),
        IInvocationOperation call => IsNewGuid(call) || call.TargetMethod.Name == "GetHashCode",
        _ => false,
    });

    private static bool IsNewGuid(IInvocationOperation call) => call.TargetMethod is { Name: "NewGuid", ContainingType: var type } && type.IsSystem("Guid");

    // What a local was declared with.
    private static IOperation? InitialOf(IOperation value) => value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared] }
        && value.SemanticModel?.GetOperation(declared.GetSyntax()) is IVariableDeclaratorOperation { Initializer.Value: var initial } ? initial : null;

    private static bool IsFresh(ILocalReferenceOperation reference) => InitialOf(reference)?.Bare() is IInvocationOperation call
        && (IsNewGuid(call) || (call.TargetMethod.Name == "ToString" && call.Instance is IInvocationOperation made && IsNewGuid(made)));

    private static bool IsKeyOfAnOrder(IOperation value) => value.User() is { } user && (user switch
    {
        IInvocationOperation { Instance.Type: var type } => type,
        IPropertyReferenceOperation { Instance.Type: var type } => type,
        _ => null,
    }) is { Name: "SortedDictionary" or "SortedList" or "SortedSet" or "PriorityQueue" };

    private static bool AreDigitsUsed(IOperation value)
    {
        IOperation? user = value.User();
        while (user is IReturnOperation or IBlockOperation or IAnonymousFunctionOperation or IDelegateCreationOperation
               or IInvocationOperation { TargetMethod.Name: "ToString" })
        {
            user = user.User();
        }

        return user switch
        {
            IInvocationOperation call => Digits.Contains(call.TargetMethod.Name),
            IImplicitIndexerReferenceOperation or IArrayElementReferenceOperation => true,
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type.SpecialType: SpecialType.System_String } => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan } => true,
            _ => false,
        };
    }
}
