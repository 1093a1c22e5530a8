using QualityGate.Core.Gates.Rules;

namespace QualityGate.Core.Gates;

/// <summary>Every rule of the gate, in the order in which people read them: what makes the rest meaningless comes first.</summary>
internal static class GateTable
{
    public static ImmutableArray<Func<GateScope, IEnumerable<GateCondition>>> Rows { get; } =
    [
        AlwaysRules.UnusableProjects,
        AlwaysRules.Tests,
        AlwaysRules.UnavailableConditions,
        Judged(GateRule.Shards, (scope, _) => ShardsRule.Measure(scope)),
        Judged(GateRule.ValidRuns, ValidRunsRule.Measure),
        AlwaysRules.Interruptions,
        AlwaysRules.CollectionErrors,
        AlwaysRules.InconclusiveTests,
        Judged(GateRule.FewestTests, (scope, _) => TestCountRules.Fewest(scope)),
        Judged(GateRule.DroppedTests, (scope, _) => TestCountRules.Dropped(scope)),
        Judged(GateRule.RemovedTests, (scope, _) => TestCountRules.Removed(scope)),
        Judged(GateRule.BrokenTests, (scope, _) => BrokenTestsRule.Measure(scope)),
        Judged(GateRule.NewUnreliableTests, (scope, _) => NewUnreliableTestsRule.Measure(scope)),
        Judged(GateRule.UnreliableTests, (scope, _) => UnreliableTestsRule.Measure(scope)),
        Judged(GateRule.SurvivedRuns, (scope, _) => SurvivedRunsRule.Measure(scope)),
        Judged(GateRule.FlakyRate, FlakyRateRule.Measure),
        Judged(GateRule.ParallelDifferences, (scope, _) => ParallelDifferencesRule.Measure(scope)),
        Judged(GateRule.IdenticalRuns, IdenticalRunsRule.Measure),
        Judged(GateRule.SensitiveTests, (scope, _) => SensitiveTestsRule.Measure(scope)),
        Judged(GateRule.HiddenOrderDependencies, HiddenOrderDependenciesRule.Measure),
        AlwaysRules.MassFailures,
        Judged(GateRule.FlakyMarkers, (scope, _) => FlakyMarkersRule.Measure(scope)),
        Judged(GateRule.NewlySkippedTests, (scope, _) => TestCountRules.NewlySkipped(scope)),
        Judged(GateRule.ExpiredQuarantine, (scope, _) => QuarantineRules.Expired(scope)),
        Judged(GateRule.QuarantineEntries, (scope, _) => QuarantineRules.Entries(scope)),
        Judged(GateRule.OwnerlessQuarantine, (scope, _) => QuarantineRules.Ownerless(scope)),
        Judged(GateRule.BrokenQuarantine, (scope, _) => QuarantineRules.Broken(scope)),
        AlwaysRules.StaticFindings,
        Judged(GateRule.NewFindings, (scope, _) => NewFindingsRule.Measure(scope)),
        AlwaysRules.PartialScans,
        Judged(GateRule.NewMaskedFailures, (scope, _) => NewMaskedFailuresRule.Measure(scope)),
    ];

    /// <summary>A rule that a policy sets: one row for all projects, and one for those that have a limit of their own; none where nobody asks.</summary>
    private static Func<GateScope, IEnumerable<GateCondition>> Judged(GateRule rule, Func<GateScope, Limit, Measured?> measure) => whole =>
        from part in GateScopes.Of(rule, whole)
        let limit = part.Limit ?? Implied(rule, whole)
        where limit is not null
        let measured = measure(part.Scope, limit)
        where measured is not null
        select measured.Against(limit, rule, part.Scope.Projects);

    // Whoever cuts an audit into parts wants all of them, asked or not.
    private static Limit? Implied(GateRule rule, GateScope whole) =>
        rule == GateRule.Shards && ShardStanding.Of(whole.Audit.Subject) is { } shards ? Limit.Of(Math.Max(1, shards.Total)) : null;
}
