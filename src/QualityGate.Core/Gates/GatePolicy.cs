namespace QualityGate.Core.Gates;

/// <summary>What the team tolerates.</summary>
public sealed record GatePolicy
{
    /// <summary>Valid runs that every suite must have under every condition; fewer leaves the gate undecided. Less than 1 counts as 1.</summary>
    public required int MinRuns { get; init; }

    /// <summary>How many flaky, order- or condition-dependent tests are tolerated, where <see cref="Limits"/> says nothing of it.</summary>
    public int MaxFlaky { get; init; }

    /// <summary>How many flaky markers are tolerated, where <see cref="Limits"/> says nothing of it; null reports them without judging.</summary>
    public int? MaxFlakyMarkers { get; init; }

    /// <summary>Whether projects whose code could not be read whole are accepted; they are named either way.</summary>
    public bool AllowPartialScans { get; init; }

    /// <summary>What the policy was called; null where nobody chose one by name.</summary>
    public string? Profile { get; init; }

    /// <summary>Each condition at most once. What is not here is neither judged nor shown, but for the few conditions that always hold.</summary>
    public ImmutableArray<RuleLimit> Limits { get; init; } = [];

    /// <summary>Of several that match a project, the last that sets a condition decides.</summary>
    public ImmutableArray<ProjectPolicy> Projects { get; init; } = [];

    public UndecidedMeaning Undecided { get; init; }

    /// <summary>
    /// Clean runs under each natural condition after which a test that the baseline knows as flaky counts as mended; null for as
    /// many as prove it.
    /// </summary>
    public int? Hysteresis { get; init; }

    /// <summary>The limit that all projects have; null for a condition that is not asked for.</summary>
    public Limit? LimitOf(GateRule rule) => Limits.LastOrDefault(limit => limit.Rule == rule)?.Limit ?? rule switch
    {
        GateRule.ValidRuns => Limit.Of(Math.Max(1, MinRuns)),
        GateRule.UnreliableTests => Limit.Of(Math.Max(0, MaxFlaky)),
        GateRule.FlakyMarkers => MaxFlakyMarkers is { } most ? Limit.Of(Math.Max(0, most)) : Limit.Report,
        GateRule.BrokenTests => Limit.Of(0),
        GateRule.SensitiveTests or GateRule.HiddenOrderDependencies => Limit.Report,
        _ => null,
    };
}
