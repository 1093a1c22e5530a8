namespace QualityGate.Core.Gates;

/// <summary>A condition that a policy can set, under the name that it has there.</summary>
public sealed record GateKey
{
    /// <summary>Such as <c>overall.flaky</c>.</summary>
    public required string Name { get; init; }

    public required GateRule Rule { get; init; }

    public required GateMeasure Measure { get; init; }

    /// <summary>Whether the baseline's own number may be the limit.</summary>
    public bool MayFollowBaseline { get; init; }

    /// <summary>Whether some projects may have another limit; false for what is about the audit as a whole.</summary>
    public bool IsPerProject { get; init; }
}
