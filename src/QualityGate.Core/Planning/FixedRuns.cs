using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Planning;

/// <summary>
/// The same number of runs under each condition, suite after suite. Conditions take turns, so that whatever changes on the
/// machine meanwhile meets all of them alike.
/// </summary>
internal sealed class FixedRuns(RunSettings settings) : RunPlanner
{
    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        if (suite.Discovery.Tests.IsEmpty || suite.Runs.AreGivenUp() || NextCondition(suite) is not { } conditions)
            return null;

        int number = suite.Runs.Select(run => run.Number).DefaultIfEmpty().Max() + 1;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = conditions,
            Tests = suite.Discovery.Selection,
            Seed = unchecked((settings.Seed * 397) ^ number),
        };
    }

    private ConditionSet? NextCondition(SuiteLedger suite) => settings.Conditions
        .Select(conditions => (Conditions: conditions, Done: ValidRuns(suite, conditions)))
        .Where(candidate => candidate.Done < settings.Runs)
        .OrderBy(candidate => candidate.Done)
        .Select(candidate => candidate.Conditions)
        .FirstOrDefault();

    private static int ValidRuns(SuiteLedger suite, ConditionSet conditions) =>
        suite.Runs.Count(run => run.Conditions.Equals(conditions) && run.Completion.IsValid());
}
