namespace QualityGate.Core.Gates;

/// <summary>The profiles that are always there.</summary>
public static class GateProfiles
{
    private const int StrictRuns = 10;

    /// <summary>
    /// No test that is flaky and new, none that always fails. What the baseline knows is tolerated, and everything else is reported.
    /// </summary>
    public static PolicyProfile Default { get; } = new("default", Extends: null, Layer(
        (GateRule.NewUnreliableTests, Limit.Of(0)),
        (GateRule.BrokenTests, Limit.Of(0)),
        (GateRule.UnreliableTests, Limit.Baseline),
        (GateRule.FlakyMarkers, Limit.Report),
        (GateRule.SensitiveTests, Limit.Report),
        (GateRule.HiddenOrderDependencies, Limit.Report)) with
    {
        Undecided = UndecidedMeaning.Undecided,
        Hysteresis = Hysteresis.Proven,
    });

    /// <summary>Nothing flaky, known or not; serial and parallel runs that agree, ten in a row; no test hidden by skipping or marking it.</summary>
    public static PolicyProfile Strict { get; } = new("strict", Default.Name, Layer(
        (GateRule.ValidRuns, Limit.Of(StrictRuns)),
        (GateRule.NewUnreliableTests, Limit.Of(0)),
        (GateRule.SurvivedRuns, Limit.Of(StrictRuns)),
        (GateRule.BrokenTests, Limit.Of(0)),
        (GateRule.UnreliableTests, Limit.Of(0)),
        (GateRule.FlakyMarkers, Limit.Of(0)),
        (GateRule.ParallelDifferences, Limit.Of(0)),
        (GateRule.IdenticalRuns, Limit.Of(StrictRuns)),
        (GateRule.ExpiredQuarantine, Limit.Of(0)),
        (GateRule.OwnerlessQuarantine, Limit.Of(0)),
        (GateRule.BrokenQuarantine, Limit.Of(0)),
        (GateRule.NewlySkippedTests, Limit.Of(0))) with
    {
        Undecided = UndecidedMeaning.Undecided,
        Hysteresis = Hysteresis.Proven,
    });

    public static ImmutableArray<PolicyProfile> BuiltIn { get; } = [Default, Strict];

    private static PolicyLayer Layer(params ImmutableArray<(GateRule Rule, Limit Limit)> limits) =>
        new() { Limits = [.. limits.Select(limit => new RuleLimit(limit.Rule, limit.Limit))] };
}
