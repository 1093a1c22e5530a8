using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Tells whether a test fails when the time of a wait runs out.</summary>
internal sealed class ExpiryVerdicts(Assertions assertions)
{
    /// <summary>False also where it cannot be seen, and where running out is what the test wants.</summary>
    public bool Fails(IInvocationOperation call, KnownWait wait) => wait.Outcome switch
    {
        WaitOutcome.Exception => Throws(call),
        WaitOutcome.False => IsDemanded(call, wanted: null),
        WaitOutcome.FirstTask => wait.Awaited?.Named() is { } awaited && IsDemanded(call, awaited),
        _ => false,
    };

    // In the test's own flow, and nobody there to catch it. In a lambda it is somebody else's business: Assert.Throws, a mock.
    private static bool Throws(IInvocationOperation call)
    {
        if (call.EnclosingFunction() is not null || Outward(call) is not (IAwaitOperation or IReturnOperation))
            return false;

        for (IOperation? current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is ITryOperation { Catches.IsEmpty: false })
                return false;
        }

        return true;
    }

    /// <param name="wanted">For a race the task that must win.</param>
    private bool IsDemanded(IOperation value, ISymbol? wanted)
    {
        IOperation current = value;
        while (Outward(current) is IAwaitOperation awaited)
            current = awaited;

        switch (Outward(current))
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                foreach (IOperation use in Locals.Around(value).UsesOf(declarator.Symbol))
                {
                    if (IsDemandedHere(use, wanted))
                        return true;
                }

                return false;
            default:
                return IsDemandedHere(current, wanted);
        }
    }

    private bool IsDemandedHere(IOperation value, ISymbol? wanted)
    {
        if (wanted is null && Outward(value) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Parent: IConditionalOperation choice } not && choice.Condition == not)
            return EndsTest(choice.WhenTrue);

        for (IOperation? current = value.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            switch (current)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } or IAnonymousFunctionOperation:
                    return false;
                case IInvocationOperation call when assertions.Of(call) is { Polarity: AssertionPolarity.Positive } assertion:
                    return wanted is null ? Comparisons.TruthOf(assertion) is not null : Compares(assertion, wanted);
            }
        }

        return false;
    }

    private static bool Compares(Assertion assertion, ISymbol wanted)
    {
        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (IsWanted(pair.Actual) || IsWanted(pair.Expected))
                return pair.Kind == ComparisonKind.Equal;
        }

        // Assert.Same and its like in other words.
        if (assertion.Call.TargetMethod.Name is not ("Same" or "AreSame" or "BeSameAs" or "ShouldBeSameAs"))
            return false;

        foreach (IOperation subject in assertion.Subjects)
        {
            if (IsWanted(subject))
                return true;
        }

        return false;

        bool IsWanted(IOperation operand) => SymbolEqualityComparer.Default.Equals(operand.Named(), wanted);
    }

    private bool EndsTest(IOperation branch)
    {
        foreach (IOperation part in branch.DescendantsAndSelf())
        {
            if (part is IThrowOperation || (part is IInvocationOperation call && assertions.Of(call) is not null))
                return true;
        }

        return false;
    }

    private static IOperation? Outward(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation || parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            parent = parent.Parent;

        return parent;
    }
}
