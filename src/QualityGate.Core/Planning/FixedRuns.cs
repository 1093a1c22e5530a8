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
            return Run(suite, suite.Columns[^1].Conditions, rest, RunNumbers.Further(suite, settings), suite.Columns[^1].Number);

        return settings.ConditionsFor(suite.Discovery)
            .Select((conditions, place) => (Conditions: conditions, Place: place, Done: suite.Runs.Count(run => run.Counts && run.Conditions.Equals(conditions))))
            .Where(candidate => candidate.Done < settings.RunsHere())
            .OrderBy(candidate => candidate.Done)
            .Select(candidate => WhatIsAskedFor(suite, candidate.Conditions) is { } tests
                ? Run(suite, candidate.Conditions, tests, RunNumbers.Of(suite, settings, candidate.Place, candidate.Done))
                : null)
            .FirstOrDefault(run => run is not null);
    }

    // What continues a run goes on in its order.
    private PlannedRun Run(SuiteLedger suite, ConditionSet conditions, TestSelection tests, int number, int? continues = null) => new()
    {
        Number = number,
        Suite = suite.Id,
        Conditions = conditions,
        Tests = tests,
        Order = Orders.Of(suite, tests, conditions, settings.Seed, RoundOf(suite, conditions, continues)),
        Continues = continues,
        Seed = settings.SeedOf(number),
    };

    // A part of an audit has, of the orders under a condition, those of its own iterations.
    private int RoundOf(SuiteLedger suite, ConditionSet conditions, int? continues)
    {
        int before = suite.Columns.TakeWhile(column => column.Number != continues).Count(column => column.Conditions.Equals(conditions));
        return settings.Shard?.IterationAfter(before) ?? before;
    }

    /// <summary>Null when every test of the suite is left out and has been tried alone.</summary>
    private static TestSelection? WhatIsAskedFor(SuiteLedger suite, ConditionSet conditions) =>
        Remaining(suite, conditions) is { IsEmpty: false } remaining
            ? suite.Discovery.SelectionOf(remaining)
            : LeftOutTests.DueAlone(suite, conditions) is { } test ? new TestSelection.Only([test]) : null;

    private static ImmutableArray<DiscoveredTest> Remaining(SuiteLedger suite, ConditionSet conditions) => !conditions.HasOrder
        ? LeftOutTests.Remaining(suite, conditions)
        : [.. LeftOutTests.Remaining(suite, conditions).Where(test => Orders.HavePlaceFor(test, suite))];
}
