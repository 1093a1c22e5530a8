using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Runs of whole suites in another host than their own, because a test needs its company to fail: under the conditions in which
/// each flaky test failed most often, until it has shown both outcomes there as well, or as many runs have been made as showed
/// them in the first place. Tests that the suite's own runs leave out are left out here too; a run that is cut short all the
/// same is not completed.
/// </summary>
internal sealed class ConfirmingRuns(RunSettings settings) : RunPlanner
{
    public override PlannedRun? Next(Ledger ledger) => settings.Confirm is { } host
        ? ledger.Suites.Values.Select(suite => Next(suite, host)).FirstOrDefault(run => run is not null)
        : null;

    private PlannedRun? Next(SuiteLedger suite, SuiteHost host)
    {
        ImmutableArray<RunSummary> elsewhere = suite.Elsewhere?.Runs ?? [];
        if (suite.Discovery.Host == host || suite.Runs.AreGivenUp() || elsewhere.AreGivenUp() || NextCondition(suite, elsewhere) is not { } conditions)
            return null;

        int number = suite.NextNumber;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Host = host,
            Conditions = conditions,
            Tests = suite.Discovery.SelectionOf(LeftOutTests.Remaining(suite, conditions)),
            Seed = settings.SeedOf(number),
        };
    }

    private ConditionSet? NextCondition(SuiteLedger suite, ImmutableArray<RunSummary> elsewhere) => suite.Tests
        .SelectMany(test => FlakeClaim.Of(test, suite)?.UnshownIn(suite.Elsewhere) ?? [])
        .Distinct()
        .Select(conditions => (Conditions: conditions, Done: elsewhere.Count(run => run.Counts && run.Conditions.Equals(conditions))))
        .Where(candidate => candidate.Done < settings.Runs)
        .OrderBy(candidate => candidate.Done)
        .ThenBy(candidate => settings.Conditions.IndexOf(candidate.Conditions))
        .Select(candidate => candidate.Conditions)
        .FirstOrDefault();
}
