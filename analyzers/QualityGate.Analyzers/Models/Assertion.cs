namespace QualityGate.Analyzers.Models;

/// <summary>A call that fails the test when something is not so.</summary>
internal readonly record struct Assertion(IInvocationOperation Call, AssertionLibrary Library, AssertionPolarity Polarity)
{
    public bool IsMockVerification => Library is AssertionLibrary.Moq or AssertionLibrary.NSubstitute or AssertionLibrary.FakeItEasy;

    /// <summary>The values that the assertion looks at: its arguments but the message, and for a fluent one what the chain began with.</summary>
    public IEnumerable<IOperation> Subjects
    {
        get
        {
            IInvocationOperation? call = Call;
            while (call is not null)
            {
                IOperation? receiver = call.Receiver()?.Bare();
                while (receiver is IPropertyReferenceOperation { Instance: { } inner, Property.Name: "And" or "Which" or "Subject" })
                    receiver = inner.Bare();

                // Assert.That(x).IsTrue() and x.Should().BeTrue(): the chain goes on inside the library.
                IInvocationOperation? link = receiver is IInvocationOperation earlier && IsSameLibrary(earlier.TargetMethod, call.TargetMethod) ? earlier : null;
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    if (!IsMessage(argument) && (link is null || argument.Value.Bare() != link))
                        yield return argument.Value;
                }

                if (call.Instance is not null && receiver is not null && link is null)
                    yield return receiver;

                call = link;
            }
        }
    }

    /// <summary>What is only shown when the assertion fails, and what the compiler fills in.</summary>
    public static bool IsMessage(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.DefaultValue
        || argument.Parameter?.Name is "message" or "userMessage" or "customMessage" or "because" or "becauseArgs" or "reason" or "parameters" or "args" or "failMessage" or "getExceptionMessage";

    private static bool IsSameLibrary(IMethodSymbol earlier, IMethodSymbol later) => RootOf(earlier) == RootOf(later);

    private static string RootOf(IMethodSymbol method)
    {
        INamespaceSymbol space = method.ContainingNamespace;
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;

        return space.Name;
    }
}
