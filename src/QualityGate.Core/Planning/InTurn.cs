using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>Several planners, each of which begins when those before it want nothing more.</summary>
internal sealed class InTurn(params ImmutableArray<RunPlanner> planners) : RunPlanner
{
    public override PlannedRun? Next(Ledger ledger) => planners
        .Select(planner => planner.Next(ledger))
        .FirstOrDefault(run => run is not null);
}
