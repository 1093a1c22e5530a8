using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// More runs of the whole suite, after all that was asked for: until each condition has the power that is wanted, and in the deep
/// profile, by turns under all conditions, until somebody says that the time is up.
/// </summary>
internal sealed class FurtherRuns(RunSettings settings) : RunPlanner
{
    /// <summary>More than any time allows.</summary>
    private const int Endless = 1_000_000;

    private readonly RunPlanner _planner = settings switch
    {
        { UntilPower: { } target } => new FixedRuns(settings with { Runs = Math.Max(settings.Runs, target.RunsNeededForIt()) }),
        { Profile: Profile.Deep } => new FixedRuns(settings with { Runs = Endless, Conditions = [.. settings.Conditions.Union(settings.Screening)] }),
        _ => new InTurn(),
    };

    public override PlannedRun? Next(Ledger ledger) => _planner.Next(ledger);
}
