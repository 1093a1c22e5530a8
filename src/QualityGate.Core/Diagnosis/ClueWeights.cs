using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How much more often a clue is seen when a cause is the true one than when it is not (a likelihood ratio; 1 where nothing is
/// said). The figures are judgements on the evidence table of docs/detection.md, rounded so that no single weak clue can reach
/// the threshold of <see cref="CauseDiagnostician"/> alone.
/// </summary>
internal static class ClueWeights
{
    public static double Of(Clue clue, RootCause cause) => clue.Points is { } named
        ? named == cause ? OfFinding(clue.Kind) : 1
        : Of(clue.Kind, cause);

    // A rule that warns was wrong in at most 1 of 25 hits that were read (docs/benchmarks.md); the test may still fail for another
    // reason beside it.
    private static double OfFinding(ClueKind clue) => clue switch
    {
        ClueKind.FlaggedInTest => 20,
        ClueKind.FlaggedNearby => 2,
        _ => throw new UnreachableException(),
    };

    private static double Of(ClueKind clue, RootCause cause) => (clue, cause) switch
    {
        (ClueKind.CollectionModified, RootCause.RaceCondition) => 30,
        (ClueKind.ResourceInUse, RootCause.RaceCondition) => 8,
        (ClueKind.ResourceInUse, RootCause.ExternalDependency) => 3,
        (ClueKind.WaitExpired, RootCause.AsyncCoordination) => 3,
        (ClueKind.WaitExpired, RootCause.TimeDependency) => 1.5,
        (ClueKind.WaitExpired, RootCause.ExternalDependency) => 1.5,
        (ClueKind.WorkUnsettled, RootCause.AsyncCoordination) => 10,
        (ClueKind.UsedAfterDisposal, RootCause.AsyncCoordination) => 3,
        (ClueKind.UsedAfterDisposal, RootCause.Fixture) => 3,
        (ClueKind.NetworkFailed, RootCause.ExternalDependency) => 60,
        (ClueKind.FileSystemFailed, RootCause.ExternalDependency) => 12,
        (ClueKind.SetUpFailed, RootCause.Fixture) => 25,
        (ClueKind.TimesDiffer, RootCause.TimeDependency) => 20,
        (ClueKind.OnlyInParallel, RootCause.RaceCondition) => 12,
        (ClueKind.OnlyInParallel, RootCause.AsyncCoordination) => 1.5,
        (ClueKind.OnlySeenInParallel, RootCause.RaceCondition) => 2,
        (ClueKind.FailsBehindOthers or ClueKind.PassesBehindOthers or ClueKind.FailsBehindItself, RootCause.OrderDependency) => OrderDependence.EvidenceAsked,
        (ClueKind.OnlyInSerial, RootCause.OrderDependency) => 6,
        (ClueKind.AlsoInSerial, RootCause.RaceCondition) => 0.3,
        (ClueKind.MoreUnderLoad, RootCause.AsyncCoordination) => 6,
        (ClueKind.MoreUnderLoad, RootCause.RaceCondition) => 2,
        (ClueKind.MoreUnderLoad, RootCause.TimeDependency) => 4,
        (ClueKind.CalmUnderLoad, RootCause.AsyncCoordination) => 0.4,
        (ClueKind.FlipsOnOneProcessor, RootCause.Environment) => 60,
        (ClueKind.FlipsOnOneProcessor, RootCause.AsyncCoordination) => 3,
        (ClueKind.MoreInCrowd, RootCause.RaceCondition) => 10,
        (ClueKind.MoreInCrowd, RootCause.ExternalDependency) => 4,
        (ClueKind.MoreAtOtherTime, RootCause.TimeDependency) => 40,
        (ClueKind.FlipsWithCulture, RootCause.Environment) => 80,
        (ClueKind.MoreInOtherCulture, RootCause.Environment) => 20,
        (ClueKind.FlipsWithMemory, RootCause.Environment) => 80,
        (ClueKind.MoreWithLittleMemory, RootCause.Environment) => 20,
        (ClueKind.MoreWithLittleMemory, RootCause.Fixture) => 2,
        (ClueKind.FlipsOffline, RootCause.ExternalDependency) => 40,
        (ClueKind.MoreOffline, RootCause.ExternalDependency) => 15,
        (ClueKind.MoreInFreshFolders, RootCause.ExternalDependency) => 8,
        (ClueKind.MoreInFreshFolders, RootCause.Environment) => 3,
        (ClueKind.MoreInFreshFolders, RootCause.Fixture) => 2,
        (ClueKind.MoreInOtherOrder, RootCause.OrderDependency) => 30,
        (ClueKind.MoreInOtherOrder, RootCause.Fixture) => 3,
        (ClueKind.SameUnderAll, RootCause.NonDeterministicData) => 16,
        (ClueKind.SameUnderAll, RootCause.AsyncCoordination) => 0.3,
        (ClueKind.SameUnderAll, RootCause.RaceCondition) => 0.5,
        (ClueKind.SameUnderAll, RootCause.OrderDependency) => 0.3,
        (ClueKind.SameUnderAll, RootCause.TimeDependency) => 0.7,
        _ => 1,
    };
}
