using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// A few runs of the whole suite under conditions that provoke: each once, and then those again under which a test failed that
/// never does by itself, since one failure of one run may be chance. They are columns of their own, beside those asked for.
/// </summary>
internal sealed class Screening(RunSettings settings) : RunPlanner
{
    /// <summary>Runs of a suite in the standard profile.</summary>
    internal const int StandardRuns = 5;

    /// <summary>Runs under one condition that are enough to tell a flip from chance, beside ten without failure.</summary>
    internal const int RunsThatTell = 3;

    private readonly ImmutableArray<ConditionSet> _conditions = [.. settings.Screening.Except(settings.Conditions)];

    public override PlannedRun? Next(Ledger ledger) => settings.Profile == Profile.Quick
        ? null
        : ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        ImmutableArray<(ConditionSet Conditions, int Done)> tried =
            [.. _conditions.Select(conditions => (conditions, suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions))))];
        if (tried.Sum(candidate => candidate.Done) >= Budget)
            return null;

        return tried
            .Where(candidate => candidate.Done == 0 || (candidate.Done < RunsThatTell && Provokes(candidate.Conditions, suite)))
            .OrderBy(candidate => candidate.Done)
            .Select(candidate => new FixedRuns(settings with { Conditions = [candidate.Conditions], Runs = candidate.Done + 1 }).Next(Ledger.Of(suite)))
            .FirstOrDefault(run => run is not null);
    }

    private int Budget => settings.Profile switch
    {
        Profile.Quick => 0,
        Profile.Standard => StandardRuns,
        Profile.Deep => int.MaxValue,
        _ => throw new UnreachableException(),
    };

    private static bool Provokes(ConditionSet conditions, SuiteLedger suite) => suite.Tests.Any(test =>
        test.Under(conditions) is { Failures: > 0 }
        && test.Conditions.All(tally => tally.Failures == 0 || tally.Conditions.NatureFor(suite.Discovery.Parallelism) == ConditionNature.Adverse));
}
