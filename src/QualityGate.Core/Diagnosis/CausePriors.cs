using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How common each cause is before anything was seen: the mix of Luo et al., "An Empirical Analysis of Flaky Tests" (FSE 2014,
/// table 3: async wait 45 %, concurrency 20 %, order 12 %, resource leak, network, time, I/O, randomness below 10 % each),
/// flattened by half because code differs and its tests were Java's, and summing to 1. How a cause is divided among its mechanisms is a
/// judgement; the same study finds most async waits to be waits for a time (table 4).
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

    /// <summary>What each cause consists of: shares of the cause, which sum to 1 for each.</summary>
    public static ILookup<RootCause, (Mechanism Mechanism, double Share)> Mechanisms { get; } = new (RootCause Cause, Mechanism Mechanism, double Share)[]
    {
        (RootCause.AsyncCoordination, Mechanism.ShortWait, 0.7),
        (RootCause.AsyncCoordination, Mechanism.UnawaitedWork, 0.3),
        (RootCause.RaceCondition, Mechanism.OwnThreads, 0.4),
        (RootCause.RaceCondition, Mechanism.NeighbourTests, 0.4),
        (RootCause.RaceCondition, Mechanism.SharedName, 0.2),
        (RootCause.OrderDependency, Mechanism.StateLeftBehind, 1),
        (RootCause.TimeDependency, Mechanism.Calendar, 0.4),
        (RootCause.TimeDependency, Mechanism.ClockStep, 0.3),
        (RootCause.TimeDependency, Mechanism.ElapsedTime, 0.3),
        (RootCause.ExternalDependency, Mechanism.RemoteHost, 0.45),
        (RootCause.ExternalDependency, Mechanism.LocalService, 0.35),
        (RootCause.ExternalDependency, Mechanism.FileSystem, 0.2),
        (RootCause.NonDeterministicData, Mechanism.Chance, 1),
        (RootCause.Fixture, Mechanism.HastySetUp, 0.35),
        (RootCause.Fixture, Mechanism.SharedSetUp, 0.4),
        (RootCause.Fixture, Mechanism.CostlySetUp, 0.25),
        (RootCause.Environment, Mechanism.Culture, 0.4),
        (RootCause.Environment, Mechanism.Memory, 0.25),
        (RootCause.Environment, Mechanism.Processors, 0.2),
        (RootCause.Environment, Mechanism.Surroundings, 0.15),
    }.ToLookup(part => part.Cause, part => (part.Mechanism, part.Share));
}
