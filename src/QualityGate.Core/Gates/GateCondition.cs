namespace QualityGate.Core.Gates;

/// <summary>One row of the gate's table.</summary>
public sealed record GateCondition
{
    /// <summary>The most pieces of evidence that a condition holds; <see cref="Actual"/> says how many there are.</summary>
    public const int MostEvidence = 10;

    public required GateRule Rule { get; init; }

    /// <summary>Of a limit that only some projects have, their pattern; null for what all others have.</summary>
    public string? Projects { get; init; }

    /// <summary>
    /// The bound, in the unit of the measure that <see cref="GateKeys.MeasureOf"/> names; null when the policy names none.
    /// </summary>
    public required double? Expected { get; init; }

    /// <summary>In the same unit; null when it is not known, and then the condition is never met.</summary>
    public required double? Actual { get; init; }

    public required GateStatus Status { get; init; }

    /// <summary>The first of what it rests on.</summary>
    public ImmutableArray<GateEvidence> Evidence { get; init; } = [];

    /// <summary>A rule that no policy can set.</summary>
    internal static GateCondition AtMost(GateRule rule, int? expected, int actual, GateStatus otherwise = GateStatus.NotMet, params IEnumerable<GateEvidence> evidence) => new()
    {
        Rule = rule,
        Expected = expected,
        Actual = actual,
        Status = expected is null ? GateStatus.Reported : actual <= expected ? GateStatus.Met : otherwise,
        Evidence = [.. evidence.Take(MostEvidence)],
    };

    internal static GateCondition AtLeast(GateRule rule, int expected, int actual, GateStatus otherwise, params IEnumerable<GateEvidence> evidence) => new()
    {
        Rule = rule,
        Expected = expected,
        Actual = actual,
        Status = actual >= expected ? GateStatus.Met : otherwise,
        Evidence = [.. evidence.Take(MostEvidence)],
    };
}
