namespace QualityGate.Analyzers.Models;

/// <summary>Tells whether an assertion after a delay expects that something has happened, or that nothing has.</summary>
internal sealed class DelayPolarity(RuleContext rule, TypeBodies type, FixedDelay delay, StartedWork work)
{
    private readonly InitialValues _initial = new(type);

    /// <returns>Null when neither can be told.</returns>
    public AssertionPolarity? Of(Assertion assertion, Start start)
    {
        if (assertion.Polarity == AssertionPolarity.Negative)
            return AssertionPolarity.Negative;

        if (AssertedBefore(assertion) is { } before)
            return before ? AssertionPolarity.Negative : AssertionPolarity.Positive;

        AssertedFact? fact = AssertedFact.Of(assertion);
        if (fact is { } compared && IsSnapshot(compared))
            return AssertionPolarity.Negative;

        bool? heldAtFirst = fact is { } known ? _initial.Holds(known) : null;
        if (heldAtFirst == true)
            return start.Kind == StartKind.Used ? null : AssertionPolarity.Negative;

        if (assertion.Polarity == AssertionPolarity.Positive || heldAtFirst == false)
            return AssertionPolarity.Positive;

        // False, Empty, Null: the end of something is a thing that happens too.
        return work.LastUse?.Operation is IInvocationOperation { TargetMethod.Name: var last } && CallNames.IsEnd(last) ? AssertionPolarity.Positive : null;
    }

    // Compared with what it was before the delay: it shall stay so.
    private bool IsSnapshot(AssertedFact fact)
    {
        if (fact.Kind != FactKind.Equal || fact.Expected?.Bare() is not ILocalReferenceOperation { Local: var expected } reference)
            return false;

        return LocalValues.SetOnce(expected, reference) is { } taken
            && taken.Syntax.ToString() == fact.Subject.Syntax.ToString()
            && taken.Syntax.SpanStart < delay.Statement.Syntax.SpanStart;
    }

    // The same assertion before the delay: nothing shall change. Another one of the same subject: it shall.
    private bool? AssertedBefore(Assertion assertion)
    {
        string text = assertion.Call.Syntax.ToString();
        string? subject = AssertedFact.Of(assertion)?.Subject.Syntax.ToString();
        bool? found = null;
        foreach (IOperation statement in TestFlow.Before(delay.Statement))
        {
            foreach (IOperation part in TestFlow.Parts(statement, rule.Guards))
            {
                if (part is not IInvocationOperation call || rule.Assertions.Of(call) is not { } earlier)
                    continue;

                if (call.Syntax.ToString() == text)
                    found = true;
                else if (subject is not null && AssertedFact.Of(earlier)?.Subject.Syntax.ToString() == subject)
                    found = false;
            }
        }

        return found;
    }
}
