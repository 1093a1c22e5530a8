namespace QualityGate.Analyzers.Models;

/// <summary>The variables that an expression begins with: in <c>server.Queue.Count</c> only <c>server</c>.</summary>
internal static class Roots
{
    /// <summary>Locals, parameters, and members of the test class itself or static ones of the code at hand; each as often as it stands there.</summary>
    public static IEnumerable<ISymbol> Of(IOperation operation)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (OfOne(part) is { } root)
                yield return root;
        }
    }

    /// <summary>The variables that a lambda can change: those it sets, hands on by reference, or calls a method of.</summary>
    public static IEnumerable<ISymbol> ChangedBy(IOperation function)
    {
        foreach (IOperation part in function.Descendants())
        {
            IOperation? changed = part switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation step => step.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                IInvocationOperation call => call.Instance,
                _ => null,
            };
            if (changed is not null && First(changed) is { } root)
                yield return root;
        }
    }

    /// <summary>The variable that a chain of members, indexers and calls begins with.</summary>
    public static ISymbol? First(IOperation operation)
    {
        IOperation? current = operation.Bare();
        while (current is not null)
        {
            if (OfOne(current) is { } root)
                return root;

            current = current switch
            {
                IMemberReferenceOperation member => member.Instance?.Bare(),
                IInvocationOperation call => call.Receiver()?.Bare(),
                IArrayElementReferenceOperation element => element.ArrayReference.Bare(),
                IAwaitOperation awaited => awaited.Operation.Bare(),
                IConditionalAccessOperation conditional => conditional.Operation.Bare(),
                _ => null,
            };
        }

        return null;
    }

    private static ISymbol? OfOne(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local.IsConst: false } local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation or null, Member: IFieldSymbol { IsConst: false } or IPropertySymbol } member
            when !IsOfThePlatform(member.Member) => member.Member,
        _ => null,
    };

    /// <summary>Declared in a System namespace: nothing of the product goes on there. Rx lives there too, and calls back when it likes.</summary>
    public static bool IsOfThePlatform(ISymbol symbol)
    {
        string inner = "";
        INamespaceSymbol? space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            inner = space.Name;
            space = outer;
        }

        return space?.Name == "System" && inner != "Reactive";
    }
}
