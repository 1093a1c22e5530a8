namespace QualityGate.Core.Gates;

/// <summary>What a condition found, before it is held against its limit.</summary>
/// <param name="Value">In the unit of the rule's measure; null when it is not known.</param>
/// <param name="Evidence">Where to look.</param>
internal sealed record Measured(double? Value, params IEnumerable<GateEvidence> Evidence)
{
    /// <summary>What may add to the value: with any of it the condition cannot be met, only broken.</summary>
    public IEnumerable<MissingFact> Missing { get; init; } = [];

    /// <summary>What it is when the value is beyond the limit.</summary>
    public GateStatus Otherwise { get; init; } = GateStatus.NotMet;

    /// <summary>What the baseline holds of it; null where it holds nothing of the kind.</summary>
    public double? Known { get; init; }

    /// <summary>True when it is known that there is nothing to judge.</summary>
    public bool IsAboutNothing { get; init; }

    public GateCondition Against(Limit limit, GateRule rule, string? projects)
    {
        double? expected = limit.Kind switch
        {
            LimitKind.Number => limit.Number,
            LimitKind.Baseline => Known ?? 0,
            _ => null,
        };
        ImmutableArray<MissingFact> missing = [.. Missing];
        return new GateCondition
        {
            Rule = rule,
            Projects = projects,
            Expected = IsNumber(expected) ? expected : null,
            Actual = IsNumber(Value) ? Value : null,
            Status = limit.Kind == LimitKind.Report ? GateStatus.Reported : StatusOf(expected, GateKeys.MeasureOf(rule), missing),
            Evidence = [.. missing.Select(fact => new GateEvidence.Lacking(fact)).Concat(Evidence).Take(GateCondition.MostEvidence)],
        };
    }

    private GateStatus StatusOf(double? expected, GateMeasure measure, ImmutableArray<MissingFact> missing) => this switch
    {
        _ when !IsNumber(expected) => GateStatus.Undecided,
        { IsAboutNothing: true } when missing.IsEmpty => GateStatus.NotApplicable,
        _ when !IsNumber(Value) => GateStatus.Undecided,
        _ when !(measure == GateMeasure.AtLeast ? Value >= expected : Value <= expected) => Otherwise,
        _ => missing.IsEmpty ? GateStatus.Met : GateStatus.Undecided,
    };

    private static bool IsNumber(double? value) => value is { } number && double.IsFinite(number);
}
