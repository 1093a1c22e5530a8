using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Tells sequences whose order is nobody's promise, and follows them through what keeps the order as it is.</summary>
internal sealed class UnorderedSources
{
    private readonly RuleContext _rule;
    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _plinq;
    private readonly bool _ordersMembers;
    private readonly Func<IOperation, OriginStep> _look;

    public UnorderedSources(RuleContext rule)
    {
        _rule = rule;
        _enumerable = rule.Knowledge.Symbols.Find("System.Linq.Enumerable");
        _plinq = rule.Knowledge.Symbols.Find("System.Linq.ParallelEnumerable");
        // From .NET 7 on reflection gives members in the order of metadata.
        _ordersMembers = rule.Compilation.ObjectType.ContainingAssembly.Identity is { Name: "System.Runtime" or "System.Private.CoreLib", Version.Major: >= 7 };
        _look = Look;
    }

    /// <summary>The unordered source behind a sequence; null when there is none, or when it was sorted on the way.</summary>
    public IOperation? Behind(IOperation sequence) => Lineage.Of(sequence, _look);

    private OriginStep Look(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local when IsSorted(local):
                return OriginStep.Stop;
            case ILocalReferenceOperation local when IsFilledByMany(local):
                return OriginStep.Source;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IObjectCreationOperation when IsUnordered(operation):
                return OriginStep.Source;
            case IInvocationOperation call:
                return OfCall(call);
            // What another type makes of an unordered source is its own affair.
            case IObjectCreationOperation made when !IsCollection(made.Type):
                return OriginStep.Stop;
            case ILocalReferenceOperation or IParameterReferenceOperation or IObjectCreationOperation or IPropertyReferenceOperation { Property.Name: "Keys" or "Values" }:
                return OriginStep.Through;
            default:
                // [.. sequence]: the oldest compiler that the rules run on has no operation for it, and shows nothing inside.
                return operation.Syntax is SpreadElementSyntax || (operation.Syntax is CollectionExpressionSyntax { Elements: [SpreadElementSyntax] }) ? OriginStep.Through : OriginStep.Stop;
        }
    }

    private static bool IsCollection(ITypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Collections", ContainingNamespace.Name: "System" } or { ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };

    private OriginStep OfCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (IsEnumeration(method) || (method.Name == "AsParallel" && method.ContainingType.Is(_plinq)))
            return OriginStep.Source;

        bool keepsOrder = method.Name is "Select" or "SelectMany" or "Where" or "ToList" or "ToArray" or "AsEnumerable" or "Cast" or "OfType" or "Concat" or "Take" or "Skip" or "Reverse" or "Distinct" or "Append" or "Prepend";
        return keepsOrder && (method.ContainingType.Is(_enumerable) || method.ContainingType.Is(_plinq) || method.ContainingNamespace?.Name is "Generic" or "Concurrent")
            ? OriginStep.Through
            : method.DeclaringSyntaxReferences.IsEmpty ? OriginStep.Stop : OriginStep.IntoHelper;
    }

    // The order of a directory is its file system's.
    private bool IsEnumeration(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Directory" or "DirectoryInfo", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } } =>
            method.Name is "GetFiles" or "GetDirectories" or "GetFileSystemEntries" or "GetFileSystemInfos" || method.Name.StartsWith("Enumerate", StringComparison.Ordinal),
        { Name: "Type" or "Assembly" or "TypeInfo" or "MemberInfo" } type when !_ordersMembers && type.ContainingNamespace.Name is "System" or "Reflection" =>
            method.Name is "GetMethods" or "GetProperties" or "GetFields" or "GetMembers" or "GetConstructors" or "GetEvents" or "GetNestedTypes" or "GetTypes" or "GetInterfaces" or "GetExportedTypes",
        _ => false,
    };

    /// <summary>
    /// Hash tables that give their items by bucket; with text as key the buckets differ in every process. Dictionary and
    /// HashSet give theirs as they were added, in every .NET there has been.
    /// </summary>
    private bool IsUnordered(IOperation operation)
    {
        if (operation.Type?.OriginalDefinition is not INamedTypeSymbol type)
            return false;

        bool isHash = (type.Name, type.ContainingNamespace?.Name) is ("ConcurrentBag", "Concurrent") or ("ConcurrentDictionary", "Concurrent") or ("Hashtable", "Collections")
            or ("ImmutableDictionary", "Immutable") or ("ImmutableHashSet", "Immutable") or ("FrozenDictionary", "Frozen") or ("FrozenSet", "Frozen");
        return isHash ? type.Name == "ConcurrentBag" || !HasStableKey((INamedTypeSymbol)operation.Type) : _rule.Options.Names(KnownOptions.UnorderedTypes, type, operation.Syntax.SyntaxTree);
    }

    // The hash code of a number is the number.
    private static bool HasStableKey(INamedTypeSymbol type) => type.TypeArguments.Length > 0
        && (type.TypeArguments[0].TypeKind == TypeKind.Enum || type.TypeArguments[0].SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UInt64);

    // What Parallel.ForEach or tasks side by side add comes in the order of their completion.
    private bool IsFilledByMany(ILocalReferenceOperation local)
    {
        foreach (IOperation use in Locals.Around(local).UsesOf(local.Local))
        {
            ConcurrencyKind? kind = use.Parent switch
            {
                IInvocationOperation { TargetMethod: var method } when Fills(method) => _rule.Concurrency.Around(use, out _),
                IMethodReferenceOperation { Method: var method } reference when Fills(method) => _rule.Concurrency.Of(reference),
                _ => null,
            };
            if (kind is ConcurrencyKind.ManyAtOnce or ConcurrencyKind.Interleaved)
                return true;
        }

        return false;
    }

    private static bool Fills(IMethodSymbol method) => method.Name is "Add" or "Enqueue" or "Push" or "TryAdd" or "AddLast";

    // list.Sort(), Array.Sort(files)
    private static bool IsSorted(ILocalReferenceOperation reference)
    {
        foreach (IOperation use in Locals.Around(reference).UsesOf(reference.Local))
        {
            IOperation? parent = use.Parent;
            while (parent is IConversionOperation or IArgumentOperation)
                parent = parent.Parent;

            if (parent is IInvocationOperation { TargetMethod.Name: "Sort" })
                return true;
        }

        return false;
    }
}
