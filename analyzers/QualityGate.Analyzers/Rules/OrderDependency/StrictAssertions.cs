using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Finds assertions that fail when more was heard than the test itself caused.</summary>
internal static class StrictAssertions
{
    /// <returns>The first that reads one of the symbols; null when all that read them bear with more than the test caused.</returns>
    public static IOperation? On(HashSet<ISymbol> written, MemberBody listener, TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is IInvocationOperation call
                    && rule.Assertions.Of(call, rule.Options) is { IsMockVerification: false } assertion
                    && !ToleratesMore(call)
                    && Reads(assertion, written, isSameBody: body == listener))
                    return call;
            }
        }

        return null;
    }

    // Something more in the list breaks no assertion that something is there.
    private static bool ToleratesMore(IInvocationOperation call)
    {
        if (HasTolerantName(call.TargetMethod.Name))
            return true;

        // A predicate picks what it means, except where it is asked of every element.
        if (call.TargetMethod.Name is "Collection" or "All" or "AllSatisfy")
            return false;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            foreach (IOperation part in argument.Value.DescendantsAndSelf())
            {
                string? name = part switch
                {
                    IInvocationOperation inner => inner.TargetMethod.Name,
                    IPropertyReferenceOperation property => property.Property.Name,
                    _ => null,
                };
                if (part is IAnonymousFunctionOperation || (name is not null && (name is "Not" or "Some" or "Contain" or "Contains" or "Any" or "AtLeast" or "GreaterThan" or "GreaterThanOrEqualTo")))
                    return true;
            }
        }

        return call.Receiver() is { } chain && chain.Bare() is not IMemberReferenceOperation && HasPredicate(chain);
    }

    private static bool HasTolerantName(string name) =>
        name is "Contains" or "Contain" or "NotEmpty" or "NotNull" or "IsNotEmpty" or "IsNotNull" or "NotBeEmpty" or "NotBeNull" or "BeGreaterThan" or "BeGreaterThanOrEqualTo" or "Matches"
            or "ShouldContain" or "ShouldNotBeEmpty" or "ShouldNotBeNull" or "ContainSingle" or "IsGreaterThan" or "IsGreaterThanOrEqualTo" or "Greater" or "GreaterOrEqual" or "StringContains";

    private static bool HasPredicate(IOperation chain)
    {
        foreach (IOperation part in chain.DescendantsAndSelf())
        {
            if (part is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool Reads(Assertion assertion, HashSet<ISymbol> written, bool isSameBody)
    {
        foreach (IOperation subject in assertion.Subjects)
        {
            foreach (IOperation part in subject.DescendantsAndSelf())
            {
                if (part.Named() is { } symbol && written.Contains(symbol) && (isSameBody || symbol is not ILocalSymbol) && !IsComparedFromBelow(part))
                    return true;
            }
        }

        return false;
    }

    // Assert.True(count > 0), list.Count >= 2
    private static bool IsComparedFromBelow(IOperation part)
    {
        for (IOperation? current = part.Parent; current is not null and not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ReturnsVoid: true } }; current = current.Parent)
        {
            if (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.NotEquals })
                return true;
        }

        return false;
    }
}
