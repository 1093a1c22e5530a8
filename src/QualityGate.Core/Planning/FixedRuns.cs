using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// The same number of runs under each condition, suite after suite. Conditions take turns, so that whatever changes on the
/// machine meanwhile meets all of them alike. A run that is cut short is completed before the next begins. Conditions that the
/// machine cannot provide get no runs, and so keep the gate from passing.
/// </summary>
internal sealed class FixedRuns(RunSettings settings) : RunPlanner
{
    public override PlannedRun? Next(Ledger ledger) => ledger.Suites.Values.Select(Next).FirstOrDefault(run => run is not null);

    private PlannedRun? Next(SuiteLedger suite)
    {
        if (suite.Discovery.Tests.IsEmpty || suite.Runs.AreGivenUp())
            return null;
        if (ColumnCompletion.Next(suite) is { } rest)
            return Run(suite, suite.Columns[^1].Conditions, rest, suite.Columns[^1].Number);

        return settings.ProvidedConditions()
            .Where(conditions => IsPossible(suite, conditions))
            .Select(conditions => (Conditions: conditions, Done: suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions))))
            .Where(candidate => candidate.Done < settings.Runs)
            .OrderBy(candidate => candidate.Done)
            .Select(candidate => WhatIsAskedFor(suite, candidate.Conditions) is { } tests ? Run(suite, candidate.Conditions, tests) : null)
            .FirstOrDefault(run => run is not null);
    }

    // What continues a run goes on in its order.
    private PlannedRun Run(SuiteLedger suite, ConditionSet conditions, TestSelection tests, int? continues = null)
    {
        int number = suite.NextNumber;
        return new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Conditions = conditions,
            Tests = tests,
            Order = Orders.Of(suite, tests, conditions, settings.Seed, RoundOf(suite, conditions, continues)),
            Continues = continues,
            Seed = settings.SeedOf(number),
        };
    }

    private static int RoundOf(SuiteLedger suite, ConditionSet conditions, int? continues) =>
        suite.Columns.Count(column => column.Conditions.Equals(conditions) && column.Number < (continues ?? int.MaxValue));

    /// <summary>Null when every test of the suite is left out and has been tried alone.</summary>
    private static TestSelection? WhatIsAskedFor(SuiteLedger suite, ConditionSet conditions) =>
        Remaining(suite, conditions) is { IsEmpty: false } remaining
            ? suite.Discovery.SelectionOf(remaining)
            : LeftOutTests.DueAlone(suite, conditions) is { } test ? new TestSelection.Only([test]) : null;

    private static ImmutableArray<DiscoveredTest> Remaining(SuiteLedger suite, ConditionSet conditions) => !conditions.HasOrder
        ? LeftOutTests.Remaining(suite, conditions)
        : [.. LeftOutTests.Remaining(suite, conditions).Where(test => Orders.HavePlaceFor(test, suite))];

    // Whoever runs the tests outside of our hosts runs them in an order of its own. The runs that are missing then leave the gate undecided.
    private static bool IsPossible(SuiteLedger suite, ConditionSet conditions) =>
        !conditions.HasOrder || suite.Discovery.Host != SuiteHost.Os;
}
