namespace QualityGate.Analyzers.Models;

/// <summary>An assertion that a task has not ended, or that it runs right now.</summary>
/// <param name="Task">The expression that holds it.</param>
/// <param name="State">Name of the TaskStatus that is expected; null for "not completed".</param>
internal readonly record struct WorkInProgress(IOperation Task, string? State)
{
    /// <returns>Null when the assertion says nothing of the kind.</returns>
    public static WorkInProgress? Of(Assertion assertion)
    {
        if (AssertedFact.Of(assertion) is not { } fact)
            return null;

        IOperation subject = fact.Subject.Bare();
        bool isTurned = subject is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not };
        if (subject is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            subject = not.Operand.Bare();

        if (subject is not IPropertyReferenceOperation { Instance: { } task, Property: var property } || !task.Type.IsTask())
            return null;

        return (property.Name, fact.Kind) switch
        {
            ("IsCompleted" or "IsCompletedSuccessfully", FactKind.False) when !isTurned => new WorkInProgress(task, null),
            ("IsCompleted" or "IsCompletedSuccessfully", FactKind.True) when isTurned => new WorkInProgress(task, null),
            ("IsCompleted" or "IsCompletedSuccessfully", FactKind.Equal) when fact.Expected?.Bare().ConstantValue is { HasValue: true, Value: false } => new WorkInProgress(task, null),
            ("Status", FactKind.Equal) when StateOf(fact.Expected) is { } state and ("Running" or "WaitingToRun" or "WaitingForActivation") => new WorkInProgress(task, state),
            ("Status", FactKind.NotEqual) when StateOf(fact.Expected) == "RanToCompletion" => new WorkInProgress(task, null),
            _ => null,
        };
    }

    private static string? StateOf(IOperation? expected) =>
        expected?.Bare() is IFieldReferenceOperation { Field: { ContainingType.Name: "TaskStatus" } field } ? field.Name : null;
}
