using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How common each cause is before anything was seen: the mix of Luo et al., "An Empirical Analysis of Flaky Tests" (FSE 2014,
/// table 3: async wait 45 %, concurrency 20 %, order 12 %, resource leak, network, time, I/O, randomness below 10 % each),
/// flattened a little because code differs, and summing to 1.
/// </summary>
internal static class CausePriors
{
    public static ImmutableArray<(RootCause Cause, double Share)> All { get; } =
    [
        (RootCause.AsyncCoordination, 0.33),
        (RootCause.RaceCondition, 0.21),
        (RootCause.OrderDependency, 0.12),
        (RootCause.TimeDependency, 0.08),
        (RootCause.ExternalDependency, 0.10),
        (RootCause.NonDeterministicData, 0.06),
        (RootCause.Fixture, 0.07),
        (RootCause.Environment, 0.03),
    ];
}
