namespace QualityGate.Core.Gates;

/// <summary>Every condition that a policy can set: the one list from which reader, schema, page and table come.</summary>
public static class GateKeys
{
    /// <summary>In the order in which they are listed to people.</summary>
    public static ImmutableArray<GateKey> All { get; } =
    [
        PerProject("minRuns", GateRule.ValidRuns, GateMeasure.AtLeast),
        PerProject("new.flaky", GateRule.NewUnreliableTests, GateMeasure.AtMost),
        PerProject("new.survivedRuns", GateRule.SurvivedRuns, GateMeasure.AtLeast),
        PerProject("overall.failed", GateRule.BrokenTests, GateMeasure.AtMost),
        PerProject("overall.flaky", GateRule.UnreliableTests, GateMeasure.AtMost) with { MayFollowBaseline = true },
        PerProject("flakyRateUpper", GateRule.FlakyRate, GateMeasure.ShareAtMost),
        PerProject("flakyMarkers", GateRule.FlakyMarkers, GateMeasure.AtMost) with { MayFollowBaseline = true },
        PerProject("parallelDiffersFromSerial", GateRule.ParallelDifferences, GateMeasure.AtMost),
        PerProject("sensitive", GateRule.SensitiveTests, GateMeasure.AtMost),
        PerProject("hiddenOrderDependencies", GateRule.HiddenOrderDependencies, GateMeasure.AtMost),
        PerProject("consecutiveIdenticalRuns", GateRule.IdenticalRuns, GateMeasure.AtLeast),
        OfTheWhole("quarantine.expired", GateRule.ExpiredQuarantine, GateMeasure.AtMost),
        OfTheWhole("quarantine.count", GateRule.QuarantineEntries, GateMeasure.AtMost),
        OfTheWhole("quarantine.ownerless", GateRule.OwnerlessQuarantine, GateMeasure.AtMost),
        OfTheWhole("quarantine.broken", GateRule.BrokenQuarantine, GateMeasure.AtMost),
        PerProject("tests.min", GateRule.FewestTests, GateMeasure.AtLeast),
        PerProject("tests.dropPercent", GateRule.DroppedTests, GateMeasure.PercentAtMost),
        PerProject("tests.removed", GateRule.RemovedTests, GateMeasure.AtMost),
        PerProject("skippedNew", GateRule.NewlySkippedTests, GateMeasure.AtMost),
        OfTheWhole("shards", GateRule.Shards, GateMeasure.AtLeast),
        OfTheWhole("maskedFailures.new", GateRule.NewMaskedFailures, GateMeasure.AtMost),
        PerProject("analyzers.new", GateRule.NewFindings, GateMeasure.AtMost),
    ];

    /// <summary>The key of a rule; null for one that always holds and that no policy can set.</summary>
    public static GateKey? Of(GateRule rule) => All.FirstOrDefault(key => key.Rule == rule);

    public static GateMeasure MeasureOf(GateRule rule) => rule == GateRule.Tests ? GateMeasure.AtLeast : Of(rule)?.Measure ?? GateMeasure.AtMost;

    private static GateKey PerProject(string name, GateRule rule, GateMeasure measure) => OfTheWhole(name, rule, measure) with { IsPerProject = true };

    private static GateKey OfTheWhole(string name, GateRule rule, GateMeasure measure) => new() { Name = name, Rule = rule, Measure = measure };
}
