namespace QualityGate.Core.Gates;

/// <summary>One row of the gate's table.</summary>
public sealed record GateCondition
{
    public required GateRule Rule { get; init; }

    /// <summary>The bound: a minimum for <see cref="GateRule.Tests"/> and <see cref="GateRule.ValidRuns"/>, a maximum for all others; null when the policy names none.</summary>
    public required int? Expected { get; init; }

    public required int Actual { get; init; }

    public required GateStatus Status { get; init; }

    internal static GateCondition AtMost(GateRule rule, int? expected, int actual, GateStatus otherwise = GateStatus.NotMet) => new()
    {
        Rule = rule,
        Expected = expected,
        Actual = actual,
        Status = expected is null ? GateStatus.Reported : actual <= expected ? GateStatus.Met : otherwise,
    };

    internal static GateCondition AtLeast(GateRule rule, int expected, int actual, GateStatus otherwise) => new()
    {
        Rule = rule,
        Expected = expected,
        Actual = actual,
        Status = actual >= expected ? GateStatus.Met : otherwise,
    };
}
