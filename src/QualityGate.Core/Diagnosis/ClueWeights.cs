using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How much more often a clue is seen when a mechanism is the true one than when it is not (a likelihood ratio; 1 where nothing is
/// said). The figures are judgements on the evidence table of docs/detection.md, rounded so that no single weak clue can reach
/// the threshold of <see cref="CauseDiagnostician"/> alone. What conditions do to a test is weighed by <see cref="EffectEvidence"/>;
/// the clues to that are there to be read.
/// </summary>
internal static class ClueWeights
{
    public static double Of(Clue clue, RootCause cause, Mechanism mechanism, OrderHabit habit) => clue.Points switch
    {
        null => Of(clue.Kind, mechanism, habit),
        { } named when named == cause => OfFinding(clue.Kind),
        { } named => IsAlsoBehind(named, mechanism) ? Math.Sqrt(OfFinding(clue.Kind)) : 1,
    };

    // A rule sees state that tests share, a port or a file. Whether they use it one after the other or at the same time, it does not
    // see, and names the likelier.
    private static bool IsAlsoBehind(RootCause named, Mechanism mechanism) => (named, mechanism) switch
    {
        (RootCause.OrderDependency, Mechanism.NeighbourTests or Mechanism.SharedSetUp) => true,
        (RootCause.ExternalDependency, Mechanism.SharedName or Mechanism.CostlySetUp) => true,
        (RootCause.RaceCondition, Mechanism.SharedSetUp) => true,
        _ => false,
    };

    // A rule that warns was wrong in at most 1 of 25 hits that were read (docs/benchmarks.md); the test may still fail for another
    // reason beside it.
    private static double OfFinding(ClueKind clue) => clue switch
    {
        ClueKind.FlaggedInTest => 20,
        ClueKind.SuspectedInTest => 3,
        ClueKind.FlaggedNearby => 2,
        _ => throw new UnreachableException(),
    };

    private static double Of(ClueKind clue, Mechanism mechanism, OrderHabit habit) => (clue, mechanism) switch
    {
        (ClueKind.CollectionModified, Mechanism.OwnThreads or Mechanism.NeighbourTests) => 150,
        (ClueKind.CollectionModified, Mechanism.SharedSetUp) => 30,

        (ClueKind.ResourceInUse, Mechanism.SharedName) => 60,
        (ClueKind.ResourceInUse, Mechanism.LocalService or Mechanism.CostlySetUp) => 8,

        (ClueKind.WaitExpired, Mechanism.ShortWait) => 7,
        (ClueKind.WaitExpired, Mechanism.HastySetUp) => 4,
        (ClueKind.WaitExpired, Mechanism.LocalService) => 3,
        (ClueKind.WaitExpired, Mechanism.RemoteHost or Mechanism.ElapsedTime) => 2,

        (ClueKind.WorkUnsettled, Mechanism.ShortWait or Mechanism.UnawaitedWork) => 12,
        (ClueKind.WorkUnsettled, Mechanism.HastySetUp) => 4,

        (ClueKind.UsedAfterDisposal, Mechanism.UnawaitedWork or Mechanism.HastySetUp) => 6,
        (ClueKind.UsedAfterDisposal, Mechanism.ShortWait or Mechanism.SharedSetUp) => 3,

        (ClueKind.NetworkFailed, Mechanism.RemoteHost or Mechanism.LocalService) => 100,
        (ClueKind.NetworkFailed, Mechanism.CostlySetUp) => 3,

        (ClueKind.FileSystemFailed, Mechanism.FileSystem) => 80,
        (ClueKind.FileSystemFailed, Mechanism.SharedName or Mechanism.CostlySetUp) => 6,
        (ClueKind.FileSystemFailed, Mechanism.HastySetUp) => 4,

        (ClueKind.SetUpFailed, Mechanism.HastySetUp or Mechanism.SharedSetUp or Mechanism.CostlySetUp) => 40,
        // Servers are mostly called for the first time in a set-up.
        (ClueKind.SetUpFailed, Mechanism.RemoteHost or Mechanism.LocalService) => 2,

        (ClueKind.TimesDiffer, Mechanism.Calendar or Mechanism.ClockStep or Mechanism.ElapsedTime) => 20,

        (ClueKind.MemoryExhausted, Mechanism.Memory) => 60,
        (ClueKind.NotationsDiffer, Mechanism.Culture) => 30,

        (ClueKind.AnotherTestsCode, Mechanism.NeighbourTests) => 40,
        (ClueKind.AnotherTestsCode, Mechanism.StateLeftBehind or Mechanism.SharedSetUp) => 15,
        (ClueKind.AnotherTestsCode, Mechanism.UnawaitedWork) => 5,

        // Serially there are no neighbours, and one and the same order or machine decides in the same way each time.
        (ClueKind.AlsoInSerial, Mechanism.NeighbourTests) => 0.25,
        (ClueKind.AlsoInSerial, Mechanism.Culture or Mechanism.Processors or Mechanism.Surroundings) => 0.2,
        (ClueKind.AlsoInSerial, Mechanism.StateLeftBehind) when habit != OrderHabit.Varying => 0.3,
        (ClueKind.AlsoInSerial, Mechanism.SharedName or Mechanism.SharedSetUp) => 0.5,

        (ClueKind.FailsBehindOthers or ClueKind.PassesBehindOthers or ClueKind.FailsBehindItself, Mechanism.StateLeftBehind) => OrderDependence.EvidenceAsked,
        _ => 1,
    };
}
