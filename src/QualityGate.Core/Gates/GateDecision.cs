namespace QualityGate.Core.Gates;

/// <summary>What the gate says. Never a boolean: what could not be evaluated is undecided, and undecided is not passed.</summary>
public abstract record GateDecision
{
    private GateDecision(ImmutableArray<GateCondition> conditions) => Conditions = conditions;

    /// <summary>Every condition, in the order of the table.</summary>
    public ImmutableArray<GateCondition> Conditions { get; init; }

    /// <summary>Every condition that is judged is met.</summary>
    public sealed record Passed(ImmutableArray<GateCondition> Conditions) : GateDecision(Conditions);

    /// <summary>At least one condition is not met.</summary>
    public sealed record Failed(ImmutableArray<GateCondition> Conditions) : GateDecision(Conditions);

    /// <summary>No condition is broken, but at least one cannot be decided.</summary>
    public sealed record Undecided(ImmutableArray<GateCondition> Conditions) : GateDecision(Conditions);

    internal static GateDecision Of(ImmutableArray<GateCondition> conditions)
    {
        if (conditions.Any(condition => condition.Status == GateStatus.NotMet))
            return new Failed(conditions);

        // A table that judges nothing decides nothing; it must not read as a pass.
        return conditions.Any(condition => condition.Status == GateStatus.Met)
            && conditions.All(condition => condition.Status is GateStatus.Met or GateStatus.Reported or GateStatus.NotApplicable)
            ? new Passed(conditions)
            : new Undecided(conditions);
    }
}
