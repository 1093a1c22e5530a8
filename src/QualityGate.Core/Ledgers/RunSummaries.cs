using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>Questions about the runs of one suite, in the order in which they ended.</summary>
public static class RunSummaries
{
    private const int LostInARow = 2;
    private const int BarrenAtFirst = 2;

    /// <summary>The suite is run no more, and the gate is undecided: its runs were lost twice in a row, or no test of it ever gets as far as to begin.</summary>
    public static bool AreGivenUp(this ImmutableArray<RunSummary> runs) =>
        (runs.Length >= LostInARow && runs[^LostInARow..].All(run => run.Completion.IsLost())) || AreBarren(runs);

    /// <summary>Two runs of the suite were cut short, and neither they nor what continued them saw a single test.</summary>
    private static bool AreBarren(ImmutableArray<RunSummary> runs) =>
        runs.Count(run => run.Counts) >= BarrenAtFirst && runs.All(run => run.Completion.IsCutShort() && run.Observed == 0);
}
