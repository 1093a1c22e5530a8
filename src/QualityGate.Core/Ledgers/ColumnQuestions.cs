using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Questions about the columns of a suite's strips.</summary>
internal static class ColumnQuestions
{
    /// <summary>Where a column stands in the strips under its conditions.</summary>
    public static int IndexOf(this SuiteLedger suite, int column) =>
        suite.Columns.Take(column).Count(earlier => earlier.Conditions.Equals(suite.Columns[column].Conditions));

    /// <summary>Asks what stands in a column for the test at a place.</summary>
    public static Func<int, Outcome> LettersOf(this SuiteLedger suite, int column)
    {
        ConditionSet conditions = suite.Columns[column].Conditions;
        int index = suite.IndexOf(column);
        return place => suite.Tests[place].Under(conditions)!.Strip[index];
    }

    /// <summary>True when a run that came to the test shows nothing of it: it comes and goes.</summary>
    public static bool HasMissed(this SuiteLedger suite, TestId test, ConditionTally tally) => suite.LettersUnder(tally)
        .Any(seen => seen.Letter == Outcome.NotObserved && !suite.Roster.RowsOf(test).Any(seen.Column.IsWaitingFor));

    /// <summary>Number of the first run under the tally's conditions that was not asked for the test; null when each was.</summary>
    public static int? LeftOutFrom(this SuiteLedger suite, ConditionTally tally) => suite.LettersUnder(tally)
        .Where(seen => seen.Letter == Outcome.LeftOut)
        .Select(seen => (int?)seen.Column.Number)
        .FirstOrDefault();

    private static IEnumerable<(RunColumn Column, Outcome Letter)> LettersUnder(this SuiteLedger suite, ConditionTally tally) =>
        suite.Columns.Where(column => column.Conditions.Equals(tally.Conditions)).Zip(tally.Strip);
}
