namespace QualityGate.Analyzers.Models;

/// <summary>Reads which values an assertion compares, and how, in the words of every framework and library.</summary>
internal static class Comparisons
{
    /// <summary>Empty for assertions that compare nothing, that compare with "not", or whose words are not known.</summary>
    public static IEnumerable<ComparedPair> Of(Assertion assertion)
    {
        IInvocationOperation call = assertion.Call;
        if (call.TargetMethod.Name == "That" && call.Arguments.Length > 1 && OfConstraint(call) is { } constrained)
            return [constrained];

        if (TruthOf(assertion) is { } condition)
            return OfCondition(condition);

        return KindOf(call.TargetMethod.Name) is { } kind && OfCall(call, kind) is { } pair ? [pair] : [];
    }

    /// <summary>The condition that the assertion wants to be true; null for any other assertion.</summary>
    public static IOperation? TruthOf(Assertion assertion)
    {
        IInvocationOperation call = assertion.Call;
        bool asksForTruth = call.TargetMethod.Name switch
        {
            "True" or "IsTrue" or "BeTrue" or "ShouldBeTrue" or "Is" => true,
            "That" => call.Arguments.Length == 1 || Assertion.IsMessage(call.Arguments[1]) || IsTrueConstraint(call.Arguments[1].Value.Bare()),
            _ => false,
        };
        return asksForTruth && Started(call) is { } start && IsBool(start.Bare().Type) ? start : null;
    }

    /// <summary>The value that a fluent chain, or a call with one value, is about.</summary>
    public static IOperation? Started(IInvocationOperation call)
    {
        IOperation? receiver = call.Receiver()?.Bare();
        while (receiver is IPropertyReferenceOperation { Instance: { } inner, Property.Name: "And" or "Which" or "Subject" })
            receiver = inner.Bare();

        return receiver switch
        {
            null => call.Arguments.Length > 0 ? call.Arguments[0].Value : null,
            IInvocationOperation { TargetMethod.Name: "Should" or "That", Arguments: [var start, ..] } => start.Value,
            IInvocationOperation { TargetMethod.IsExtensionMethod: false, Instance: not null } link when KindOf(link.TargetMethod.Name) is not null => Started(link),
            _ => receiver,
        };
    }

    private static ComparedPair? OfCall(IInvocationOperation call, ComparisonKind kind)
    {
        bool isFluent = call.Receiver() is not null;
        int first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        int second = isFluent ? first : 1;
        if (call.Arguments.Length <= second || (isFluent ? Started(call) : call.Arguments[1].Value) is not { } actual)
            return null;

        IOperation expected = call.Arguments[isFluent ? first : 0].Value;
        IOperation? tolerance = null;
        for (int index = second + 1; index < call.Arguments.Length; index++)
        {
            if (call.Arguments[index] is { Parameter.Name: "precision" or "tolerance" or "delta" } argument)
                tolerance = argument.Value;
        }

        return new ComparedPair(kind, actual, expected, tolerance);
    }

    // NUnit: Is.EqualTo(x), Is.EqualTo(x).Within(5).Seconds, Is.GreaterThan(x). After Is.Not or Has.Count it is about something else.
    private static ComparedPair? OfConstraint(IInvocationOperation call)
    {
        IOperation? tolerance = null;
        IOperation? part = call.Arguments[1].Value.Bare();
        IOperation? unit = null;
        while (part is not null)
        {
            switch (part)
            {
                case IPropertyReferenceOperation { Instance: { } inner } property:
                    unit = property;
                    part = inner.Bare();
                    continue;
                case IInvocationOperation { TargetMethod.Name: "Within", Instance: { } inner, Arguments: [var within] }:
                    tolerance = unit ?? within.Value;
                    part = inner.Bare();
                    continue;
                case IInvocationOperation { Instance: null, Arguments: [var operand, ..] } start when KindOf(start.TargetMethod.Name) is { } kind:
                    return new ComparedPair(kind, call.Arguments[0].Value, operand.Value, tolerance);
                case IInvocationOperation { Instance: { } inner }:
                    part = inner.Bare();
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IEnumerable<ComparedPair> OfCondition(IOperation condition)
    {
        switch (condition.Bare())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                foreach (ComparedPair pair in OfCondition(both.LeftOperand))
                    yield return pair;

                foreach (ComparedPair pair in OfCondition(both.RightOperand))
                    yield return pair;

                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                yield return new ComparedPair(ComparisonKind.Equal, equal.LeftOperand, equal.RightOperand, Tolerance: null);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan } order:
                yield return new ComparedPair(ComparisonKind.StrictOrder, order.LeftOperand, order.RightOperand, Tolerance: null);
                break;
        }
    }

    private static ComparisonKind? KindOf(string name) => name switch
    {
        "Equal" or "StrictEqual" or "AreEqual" or "EqualTo" or "IsEqualTo" or "Be" or "ShouldBe" or "BeCloseTo" => ComparisonKind.Equal,
        "Greater" or "Less" or "GreaterThan" or "LessThan" or "IsGreaterThan" or "IsLessThan" or "After" or "Before" or "BeAfter" or "BeBefore"
            or "BeGreaterThan" or "BeLessThan" or "ShouldBeGreaterThan" or "ShouldBeLessThan" => ComparisonKind.StrictOrder,
        _ => null,
    };

    private static bool IsTrueConstraint(IOperation constraint) => constraint is IPropertyReferenceOperation { Property.Name: "True", Instance: null };

    private static bool IsBool(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;
}
