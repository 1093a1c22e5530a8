using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How much more often a clue is seen when a cause is the true one than when it is not (a likelihood ratio; 1 where nothing is
/// said). The figures are judgements on the evidence table of docs/detection.md, rounded so that no single weak clue can reach
/// the threshold of <see cref="CauseDiagnostician"/> alone. What conditions do to a test is weighed by <see cref="EffectEvidence"/>;
/// the clues to that are there to be read.
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
        ClueKind.SuspectedInTest => 3,
        ClueKind.FlaggedNearby => 2,
        _ => throw new UnreachableException(),
    };

    private static double Of(ClueKind clue, RootCause cause) => (clue, cause) switch
    {
        (ClueKind.CollectionModified, RootCause.RaceCondition) => 100,
        (ClueKind.ResourceInUse, RootCause.RaceCondition) => 14,
        (ClueKind.ResourceInUse, RootCause.ExternalDependency) => 3,
        (ClueKind.WaitExpired, RootCause.AsyncCoordination) => 4,
        (ClueKind.WaitExpired, RootCause.TimeDependency) => 1.5,
        (ClueKind.WaitExpired, RootCause.ExternalDependency) => 1.5,
        (ClueKind.WorkUnsettled, RootCause.AsyncCoordination) => 10,
        (ClueKind.UsedAfterDisposal, RootCause.AsyncCoordination) => 3,
        (ClueKind.UsedAfterDisposal, RootCause.Fixture) => 3,
        (ClueKind.NetworkFailed, RootCause.ExternalDependency) => 60,
        (ClueKind.FileSystemFailed, RootCause.ExternalDependency) => 12,
        (ClueKind.SetUpFailed, RootCause.Fixture) => 40,
        (ClueKind.TimesDiffer, RootCause.TimeDependency) => 20,
        // One and the same order or environment decides in the same way each time.
        (ClueKind.AlsoInSerial, RootCause.Environment) => 0.2,
        (ClueKind.AlsoInSerial, RootCause.OrderDependency) => 0.3,
        (ClueKind.AlsoInSerial, RootCause.RaceCondition or RootCause.Fixture) => 0.6,
        (ClueKind.FailsOnSecondCall, RootCause.OrderDependency) => 5,
        (ClueKind.FailsBehindOthers or ClueKind.PassesBehindOthers or ClueKind.FailsBehindItself, RootCause.OrderDependency) => OrderDependence.EvidenceAsked,
        _ => 1,
    };
}
