namespace QualityGate.Core.Baselines;

/// <summary>What an audit makes of a baseline.</summary>
public sealed record RatchetStep
{
    /// <summary>The baseline from now on.</summary>
    public required AuditBaseline Baseline { get; init; }

    /// <summary>What it would accept beyond the one before: accepted when that was allowed, else left out of it. Empty for a first baseline.</summary>
    public required ImmutableArray<Increase> Increases { get; init; }

    /// <summary>Tests that go on counting as flaky or broken although they passed, because too few runs prove it.</summary>
    public required int NotProved { get; init; }

    /// <summary>True when there is something that was not accepted.</summary>
    public required bool IsHeldBack { get; init; }
}
