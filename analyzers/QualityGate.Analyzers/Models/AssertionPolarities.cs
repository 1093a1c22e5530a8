namespace QualityGate.Analyzers.Models;

/// <summary>Reads from an assertion's name and arguments whether it asks for something to have happened.</summary>
internal static class AssertionPolarities
{
    public static AssertionPolarity Of(IInvocationOperation call, AssertionLibrary library) => library switch
    {
        AssertionLibrary.Moq => IsNever(call) ? AssertionPolarity.Negative : AssertionPolarity.Positive,
        AssertionLibrary.NSubstitute => call.TargetMethod.Name.StartsWith("DidNot", StringComparison.Ordinal) || HasZero(call) ? AssertionPolarity.Negative : AssertionPolarity.Positive,
        AssertionLibrary.FakeItEasy => call.TargetMethod.Name.StartsWith("MustNot", StringComparison.Ordinal) ? AssertionPolarity.Negative : AssertionPolarity.Positive,
        _ => IsAbsence(call.TargetMethod.Name) || HasZero(call) || AsksForAbsence(call) ? AssertionPolarity.Unclear : AssertionPolarity.Positive,
    };

    private static bool IsNever(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "VerifyNoOtherCalls")
            return true;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation value = argument.Value.Bare();
            if (value is IInvocationOperation { TargetMethod.Name: "Never" } or IMethodReferenceOperation { Method.Name: "Never" }
                || value is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.Name: "Never" } }
                || (value is IInvocationOperation { TargetMethod.Name: "Exactly" or "AtMost" } times && HasZero(times)))
                return true;
        }

        return false;
    }

    private static bool IsAbsence(string name) =>
        name is "False" or "IsFalse" or "Null" or "IsNull" or "Empty" or "IsEmpty" or "IsNullOrEmpty" or "BeFalse" or "BeNull" or "BeEmpty" or "BeNullOrEmpty"
            or "ShouldBeFalse" or "ShouldBeNull" or "ShouldBeEmpty"
        || name.StartsWith("DoesNot", StringComparison.Ordinal)
        || name.StartsWith("NotContain", StringComparison.Ordinal)
        || name.StartsWith("ShouldNot", StringComparison.Ordinal);

    // NUnit says it in the constraint: Assert.That(x, Is.False), Is.Empty, Is.Null, Is.Zero, Does.Not ...
    private static bool AsksForAbsence(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "That" || call.Arguments.Length < 2)
            return false;

        return call.Arguments[1].Value.Bare() switch
        {
            IPropertyReferenceOperation { Property.Name: "False" or "Empty" or "Null" or "Zero" or "None", Instance: var before } => !IsNot(before),
            IPropertyReferenceOperation { Property.Name: "True", Instance: var before } => IsNot(before),
            IInvocationOperation constraint => HasZero(constraint) != IsNot(constraint.Instance),
            _ => false,
        };
    }

    private static bool IsNot(IOperation? before) => before?.Bare() is IPropertyReferenceOperation { Property.Name: "Not" or "No" };

    private static bool HasZero(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Bare().ConstantValue is { HasValue: true, Value: 0 } && !argument.IsImplicit)
                return true;
        }

        return false;
    }
}
