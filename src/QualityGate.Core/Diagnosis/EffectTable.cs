using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// What each provocation does to tests of each cause: the evidence table of docs/detection.md in figures. They are judgements, and
/// coarse on purpose: docs/benchmarks.md says how often the causes they lead to are right, on tests whose authors did not know them.
/// </summary>
internal static class EffectTable
{
    /// <summary>What chance and neighbours do to tests that have nothing to do with a provocation.</summary>
    private static readonly ExpectedEffect Unrelated = new(0.015, 0.015, 0.0005);

    /// <summary>What several do at once: a test cares when it cares for any of them.</summary>
    public static ExpectedEffect Of(ImmutableArray<Provocation> provocations, RootCause cause)
    {
        ImmutableArray<ExpectedEffect> all = [.. provocations.Select(provocation => Of(provocation, cause))];
        if (all is [var one])
            return one;

        double none = all.Aggregate(1.0, (product, effect) => product * effect.None);
        double always = 1 - all.Aggregate(1.0, (product, effect) => product * (1 - effect.Always));
        double more = all.Sum(effect => effect.More);
        double less = all.Sum(effect => effect.Less);
        double rest = Math.Max(0, 1 - none - always);
        return all.IsEmpty ? Unrelated : new ExpectedEffect(rest * more / (more + less), rest * less / (more + less), always);
    }

    public static ExpectedEffect Of(Provocation provocation, RootCause cause) => (provocation, cause) switch
    {
        (Provocation.SideBySide, RootCause.RaceCondition) => new(0.45, 0.05, 0.4),
        (Provocation.SideBySide, RootCause.AsyncCoordination) => new(0.4, 0.08, 0.03),
        (Provocation.SideBySide, RootCause.OrderDependency) => new(0.2, 0.3, 0.05),
        (Provocation.SideBySide, RootCause.TimeDependency) => new(0.15, 0.05, 0.003),
        (Provocation.SideBySide, RootCause.ExternalDependency) => new(0.2, 0.05, 0.02),
        (Provocation.SideBySide, RootCause.Fixture) => new(0.25, 0.15, 0.03),

        (Provocation.Load, RootCause.AsyncCoordination) => new(0.5, 0.05, 0.22),
        (Provocation.Load, RootCause.RaceCondition) => new(0.3, 0.2, 0.03),
        (Provocation.Load, RootCause.TimeDependency) => new(0.3, 0.05, 0.05),
        (Provocation.Load, RootCause.ExternalDependency) => new(0.2, 0.05, 0.03),
        (Provocation.Load, RootCause.OrderDependency or RootCause.Fixture) => new(0.1, 0.1, 0.003),

        (Provocation.Load, RootCause.Environment) => new(0.03, 0.03, 0.05),

        (Provocation.OneProcessor, RootCause.Environment) => new(0.05, 0.03, 0.5),
        (Provocation.OneProcessor, RootCause.AsyncCoordination) => new(0.35, 0.1, 0.01),
        (Provocation.OneProcessor, RootCause.RaceCondition) => new(0.15, 0.5, 0.02),
        (Provocation.OneProcessor, RootCause.TimeDependency) => new(0.2, 0.1, 0.02),
        (Provocation.OneProcessor, RootCause.ExternalDependency) => new(0.15, 0.05, 0.02),
        (Provocation.OneProcessor, RootCause.OrderDependency) => new(0.1, 0.15, 0.01),

        (Provocation.Crowd, RootCause.RaceCondition) => new(0.3, 0.05, 0.4),
        (Provocation.Crowd, RootCause.AsyncCoordination) => new(0.45, 0.05, 0.005),
        (Provocation.Crowd, RootCause.ExternalDependency) => new(0.3, 0.05, 0.08),
        (Provocation.Crowd, RootCause.Fixture) => new(0.2, 0.05, 0.05),
        (Provocation.Crowd, RootCause.TimeDependency) => new(0.25, 0.05, 0.01),

        (Provocation.OtherTime, RootCause.TimeDependency) => new(0.2, 0.1, 0.35),

        (Provocation.OtherCulture, RootCause.Environment) => new(0.1, 0.03, 0.35),

        (Provocation.LittleMemory, RootCause.Environment) => new(0.1, 0.03, 0.35),
        (Provocation.LittleMemory, RootCause.AsyncCoordination) => new(0.1, 0.05, 0.002),
        (Provocation.LittleMemory, RootCause.Fixture) => new(0.1, 0.05, 0.005),

        (Provocation.NoNetwork, RootCause.ExternalDependency) => new(0.15, 0.05, 0.45),

        (Provocation.FreshFolders, RootCause.ExternalDependency or RootCause.Environment) => new(0.05, 0.1, 0.1),
        (Provocation.FreshFolders, RootCause.Fixture) => new(0.05, 0.2, 0.05),

        (Provocation.OtherOrder, RootCause.OrderDependency) => new(0.35, 0.1, 0.35),
        (Provocation.OtherOrder, RootCause.Fixture) => new(0.2, 0.1, 0.05),

        // Nothing of this kind changes what a generator draws.
        (_, RootCause.NonDeterministicData) => new(0.02, 0.02, 0.0005),
        _ => Unrelated,
    };
}
