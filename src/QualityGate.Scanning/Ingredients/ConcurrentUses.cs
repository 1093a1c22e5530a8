using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Reads which state one body changes without a lock, and what of it several threads do at once.</summary>
/// <param name="home">The project's own assembly.</param>
/// <param name="owner">The member that the body belongs to; of initialisers, their type.</param>
internal sealed class ConcurrentUses(IAssemblySymbol home, ISymbol owner)
{
    public void Read(IOperation body, MemberUses uses)
    {
        HashSet<IOperation> seen = [];
        foreach ((IOperation code, SyntaxNode own) in ConcurrentCode.In(body))
            ReadConcurrent(code, own, body, seen, uses);

        if (owner is not IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } || OpenChanges.TakesLock(body))
            return;

        foreach (IOperation operation in body.DescendantsAndSelf().Where(operation => !OpenChanges.IsLocked(operation)))
        {
            uses.ChangesOpenly |= OpenChanges.Is(operation, body.Syntax);
            if (CalleeOf(operation, body.Syntax) is { } callee)
                uses.OpenCallees.Add(callee);
        }
    }

    private void ReadConcurrent(IOperation code, SyntaxNode own, IOperation body, HashSet<IOperation> seen, MemberUses uses)
    {
        if (!seen.Add(code))
            return;

        if (code is IMethodReferenceOperation { Method: var method } && IsHome(method))
            uses.AtOnce.Add(NodeOf(method));
        if (CalleeOf(code, own) is { } called)
            uses.AtOnce.Add(called);
        if (code is not (IAnonymousFunctionOperation or ILocalFunctionOperation) || OpenChanges.TakesLock(code))
            return;

        foreach (IOperation operation in code.Descendants().Where(operation => !OpenChanges.IsLocked(operation)))
        {
            if (OpenChanges.Is(operation, own))
                uses.Own.Add(Ingredient.ConcurrentChange);
            if (CalleeOf(operation, own) is { } callee)
                uses.AtOnce.Add(callee);
            if (operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } local } && ConcurrentCode.FunctionOf(local, body) is { } function)
                ReadConcurrent(function, function.Syntax, body, seen, uses);
        }
    }

    // What is called on an object of its own changes nothing for others.
    private ISymbol? CalleeOf(IOperation operation, SyntaxNode own) => operation switch
    {
        IInvocationOperation { TargetMethod: var method, Instance: var instance } when IsHome(method) && IsReachable(instance, own) => NodeOf(method),
        IPropertyReferenceOperation { Property: var property, Instance: var instance } when IsHome(property) && IsReachable(instance, own) => property.OriginalDefinition,
        _ => null,
    };

    private static bool IsReachable(IOperation? instance, SyntaxNode own) => instance is null or IInstanceReferenceOperation || OpenChanges.IsShared(instance, own);

    private static ISymbol NodeOf(IMethodSymbol method) => method.OriginalDefinition is { AssociatedSymbol: { } property } ? property
        : method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;

    private bool IsHome(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, home);
}
