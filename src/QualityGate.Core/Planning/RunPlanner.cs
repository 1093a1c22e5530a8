using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>Decides what to run next from all that was seen. Pure: the same ledger gives the same answer.</summary>
public abstract class RunPlanner
{
    /// <summary>The next run; null when enough was seen.</summary>
    public abstract PlannedRun? Next(Ledger ledger);
}
