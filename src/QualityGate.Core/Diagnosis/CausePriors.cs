using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How common each cause is before anything was seen: the mix of Luo et al., "An Empirical Analysis of Flaky Tests" (FSE 2014,
/// table 3: async wait 45 %, concurrency 20 %, order 12 %, resource leak, network, time, I/O, randomness below 10 % each),
/// flattened by half because code differs and its tests were Java's, and summing to 1.
/// </summary>
internal static class CausePriors
{
    public static ImmutableArray<(RootCause Cause, double Share)> All { get; } =
    [
        (RootCause.AsyncCoordination, 0.26),
        (RootCause.RaceCondition, 0.18),
        (RootCause.OrderDependency, 0.12),
        (RootCause.TimeDependency, 0.09),
        (RootCause.ExternalDependency, 0.10),
        (RootCause.NonDeterministicData, 0.10),
        (RootCause.Fixture, 0.09),
        (RootCause.Environment, 0.06),
    ];
}
