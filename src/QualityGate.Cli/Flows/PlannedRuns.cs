using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>Makes the runs that a planner wants, one after the other, until it wants no more.</summary>
internal static class PlannedRuns
{
    /// <returns>All that was seen, and why no further run was made.</returns>
    public static async Task<(Ledger Ledger, Ending Ending)> MakeAsync(
        SuiteRunner runner, RunPlanner planner, Ledger ledger, RunBudget budget, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        while (planner.Next(ledger) is { } planned)
        {
            if (cancellationToken.IsCancellationRequested)
                return (ledger, Ending.Cancelled);
            if (budget.IsSpent)
                return (ledger, Ending.BudgetSpent);
            PlannedRun? next = planner.Next(ledger.Expecting(planned));
            ledger = ledger.With(await runner.RunAsync(planned, next, progress, cancellationToken));
        }

        return (ledger, Ending.Finished);
    }
}
