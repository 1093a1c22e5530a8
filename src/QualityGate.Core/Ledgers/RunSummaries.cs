using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>Questions about the runs of one suite, in the order in which they ended.</summary>
public static class RunSummaries
{
    private const int VoidedInARow = 2;

    /// <summary>A voided run is repeated; when its repetition was voided too, the suite is run no more and the gate is undecided.</summary>
    public static bool AreGivenUp(this ImmutableArray<RunSummary> runs) =>
        runs.Length >= VoidedInARow && runs[^VoidedInARow..].All(run => run.Completion == Completion.Voided);
}
