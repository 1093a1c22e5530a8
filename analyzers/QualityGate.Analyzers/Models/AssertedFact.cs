namespace QualityGate.Analyzers.Models;

/// <summary>What a simple assertion of any library claims, as far as one condition can say it.</summary>
/// <param name="Expected">What the subject is compared with; null where the kind says it all.</param>
internal readonly record struct AssertedFact(FactKind Kind, IOperation Subject, IOperation? Expected)
{
    /// <returns>Null for an assertion that says more than one simple thing.</returns>
    public static AssertedFact? Of(Assertion assertion) => assertion.Library switch
    {
        AssertionLibrary.NUnit when assertion.Call.TargetMethod.Name == "That" => OfConstraint(assertion.Call),
        AssertionLibrary.Xunit or AssertionLibrary.NUnit or AssertionLibrary.MSTest => OfStatic(assertion.Call),
        AssertionLibrary.Shouldly => OfFluent(assertion.Call, assertion.Call.Receiver()),
        AssertionLibrary.FluentAssertions or AssertionLibrary.TUnit => OfFluent(assertion.Call, Opened(assertion.Call)),
        _ => null,
    };

    private static FactKind? KindOf(string name) => name switch
    {
        "True" or "IsTrue" or "ShouldBeTrue" or "BeTrue" => FactKind.True,
        "False" or "IsFalse" or "ShouldBeFalse" or "BeFalse" => FactKind.False,
        "Null" or "IsNull" or "ShouldBeNull" or "BeNull" => FactKind.Null,
        "NotNull" or "IsNotNull" or "ShouldNotBeNull" or "NotBeNull" => FactKind.NotNull,
        "Equal" or "AreEqual" or "IsEqualTo" or "EqualTo" or "ShouldBe" or "Be" => FactKind.Equal,
        "NotEqual" or "AreNotEqual" or "IsNotEqualTo" or "ShouldNotBe" or "NotBe" => FactKind.NotEqual,
        "Empty" or "IsEmpty" or "ShouldBeEmpty" or "BeEmpty" => FactKind.Empty,
        "NotEmpty" or "IsNotEmpty" or "ShouldNotBeEmpty" or "NotBeEmpty" => FactKind.NotEmpty,
        "HaveCount" or "HasCount" => FactKind.Count,
        "Single" or "ContainsSingle" or "ContainSingle" or "ShouldHaveSingleItem" => FactKind.Single,
        "Contains" => FactKind.Contains,
        _ => null,
    };

    // The expected value comes first; what follows the subject is a message, or changes how things are compared.
    private static AssertedFact? OfStatic(IInvocationOperation call)
    {
        if (KindOf(call.TargetMethod.Name) is not { } kind)
            return null;

        bool isCompared = kind is FactKind.Equal or FactKind.NotEqual or FactKind.Count or FactKind.Contains;
        if (Argument(call, isCompared ? 1 : 0) is not { } subject || HasMore(call, isCompared ? 2 : 1))
            return null;

        return new AssertedFact(kind, subject, isCompared ? Argument(call, 0) : null);
    }

    private static AssertedFact? OfFluent(IInvocationOperation call, IOperation? subject)
    {
        if (subject is null || KindOf(call.TargetMethod.Name) is not { } kind)
            return null;

        bool isCompared = kind is FactKind.Equal or FactKind.NotEqual or FactKind.Count;
        int first = call.Instance is null ? 1 : 0;
        if (kind == FactKind.Contains || (isCompared && Argument(call, first) is null) || HasMore(call, isCompared ? first + 1 : first))
            return null;

        return new AssertedFact(kind, subject, isCompared ? Argument(call, first) : null);
    }

    // x.Should().Be(1), Assert.That(x).IsEqualTo(1)
    private static IOperation? Opened(IInvocationOperation call) =>
        call.Receiver()?.Bare() is IInvocationOperation { TargetMethod.Name: "Should" or "That" } opening ? Argument(opening, 0) : null;

    private static AssertedFact? OfConstraint(IInvocationOperation call)
    {
        if (Argument(call, 0) is not { } subject || subject.Bare() is IDelegateCreationOperation or IAnonymousFunctionOperation)
            return null;

        if (call.TargetMethod.Parameters.Length < 2 || Argument(call, 1) is not { } constraint)
            return new AssertedFact(FactKind.True, subject, null);

        if (constraint.Type?.SpecialType == SpecialType.System_String)
            return new AssertedFact(FactKind.True, subject, null);

        return constraint.Bare() switch
        {
            IPropertyReferenceOperation { Instance: null } word => OfWord(word.Property.Name, subject),
            IPropertyReferenceOperation { Instance: { } before } word when IsWord(before, "Not") => Opposite(OfWord(word.Property.Name, subject)),
            IInvocationOperation { TargetMethod.Name: "EqualTo", Instance: null } equal => new AssertedFact(FactKind.Equal, subject, Argument(equal, 0)),
            IInvocationOperation { TargetMethod.Name: "EqualTo", Instance: { } before } equal when IsWord(before, "Not") => new AssertedFact(FactKind.NotEqual, subject, Argument(equal, 0)),
            IInvocationOperation { TargetMethod.Name: "EqualTo", Instance: { } before } equal when IsWord(before, "Count") => new AssertedFact(FactKind.Count, subject, Argument(equal, 0)),
            _ => null,
        };
    }

    private static bool IsWord(IOperation operation, string name) => operation.Bare() is IPropertyReferenceOperation { Property: var property } && property.Name == name;

    private static AssertedFact? OfWord(string word, IOperation subject) => word switch
    {
        "True" => new AssertedFact(FactKind.True, subject, null),
        "False" => new AssertedFact(FactKind.False, subject, null),
        "Null" => new AssertedFact(FactKind.Null, subject, null),
        "Empty" => new AssertedFact(FactKind.Empty, subject, null),
        _ => null,
    };

    private static AssertedFact? Opposite(AssertedFact? fact) => fact switch
    {
        { Kind: FactKind.True } => fact.Value with { Kind = FactKind.False },
        { Kind: FactKind.False } => fact.Value with { Kind = FactKind.True },
        { Kind: FactKind.Null } => fact.Value with { Kind = FactKind.NotNull },
        { Kind: FactKind.Empty } => fact.Value with { Kind = FactKind.NotEmpty },
        _ => null,
    };

    private static IOperation? Argument(IInvocationOperation call, int ordinal)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
                return argument.Value;
        }

        return null;
    }

    private static bool HasMore(IInvocationOperation call, int known)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal >= known && argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter.Type.SpecialType != SpecialType.System_String)
                return true;
        }

        return false;
    }
}
