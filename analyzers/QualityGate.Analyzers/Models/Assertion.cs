namespace QualityGate.Analyzers.Models;

/// <summary>A call that fails the test when something is not so.</summary>
internal readonly record struct Assertion(IInvocationOperation Call, AssertionLibrary Library, AssertionPolarity Polarity)
{
    public bool IsMockVerification => Library is AssertionLibrary.Moq or AssertionLibrary.NSubstitute or AssertionLibrary.FakeItEasy;

    /// <summary>The values that the assertion looks at: its arguments, and for a fluent one what the chain began with.</summary>
    public IEnumerable<IOperation> Subjects
    {
        get
        {
            IInvocationOperation? call = Call;
            while (call is not null)
            {
                foreach (IArgumentOperation argument in call.Arguments)
                    yield return argument.Value;

                IOperation? receiver = call.Instance?.Bare();
                while (receiver is IPropertyReferenceOperation { Instance: { } inner } property && property.Property.Name is "And" or "Which" or "Subject")
                    receiver = ((IPropertyReferenceOperation)receiver).Instance?.Bare();

                call = receiver as IInvocationOperation;
                if (call is null && receiver is not null)
                    yield return receiver;
            }
        }
    }
}
