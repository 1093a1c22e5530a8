using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>
/// What a run of the suite still lacks once it was cut short, one further run after the other: who did it, when nobody could be
/// charged; the tests that were not reached, class by class; those that failed without their company, in full company; at last
/// the tests that are left out and have not been tried alone. So no test is lost by what another does.
/// </summary>
internal static class ColumnCompletion
{
    /// <summary>Runs that one column may take.</summary>
    internal const int MaxRuns = 100;

    /// <summary>The same for a column that only provokes: what crashes there crashes for a reason that is no secret.</summary>
    internal const int MaxProvokedRuns = 10;

    /// <summary>Enough to find the one class of 250 whose fixture hangs, by halves.</summary>
    internal const int MaxFruitless = 8;

    /// <summary>What the next run that continues the last column is to be asked for; null when it is complete, or cannot be completed.</summary>
    public static TestSelection? Next(SuiteLedger suite)
    {
        if (suite.Columns is not [.., var column] || !suite.Runs.Any(run => run.Number == column.Number && run.Counts))
            return null;

        if (column.IsBarren)
            return WhoeverBegins(suite, column);

        int most = column.Conditions.Nature == ConditionNature.Adverse ? MaxProvokedRuns : MaxRuns;
        bool isWorthIt = column.Runs < most && column.Fruitless < MaxFruitless;
        if (isWorthIt && column.Suspects is { } suspects)
            return Only(suite, FirstGroup(suite, suspects));
        if (isWorthIt && !column.Owed.IsEmpty)
            return Only(suite, column.Fruitless == 0 ? ClassesOf(suite, column) : column.Owed);
        if (column.Runs < most && !column.Doubted.IsEmpty)
            return Only(suite, Company(suite, column));

        return LeftOutTests.DueAlone(suite, suite.Columns.Length - 1) is { } test ? new TestSelection.Only([test]) : null;
    }

    // One half of the classes, then the other: when neither has a test that so much as begins, it is no single class that keeps them all from it.
    private static TestSelection? WhoeverBegins(SuiteLedger suite, RunColumn column) => column switch
    {
        { Runs: 1, Suspects: { } suspects } => Only(suite, FirstGroup(suite, suspects)),
        { Runs: 2, Suspects: { } suspects } when column.Owed.Except(suspects.Places) is { IsEmpty: false } others => Only(suite, others),
        _ => null,
    };

    private static ImmutableArray<int> FirstGroup(SuiteLedger suite, Suspects suspects) =>
        suspects.FirstGroup(place => suite.Tests[place].Test.Class);

    // A class is not split by us: tests of one class often build on each other, and a half of them would fail because of it. Unless
    // it is this company that keeps the others from their results.
    private static IEnumerable<int> ClassesOf(SuiteLedger suite, RunColumn column)
    {
        HashSet<string> classes = [.. column.Owed.Select(ClassOf)];
        classes.ExceptWith(column.Riddles.SelectMany(riddle => riddle.Bystanders).Select(ClassOf));
        return Company(suite, column).Where(place => column.Owed.Contains(place) || classes.Contains(ClassOf(place)));

        string ClassOf(int place) => suite.Tests[place].Test.Class;
    }

    // Whoever hung or crashed in this column would only do it again.
    private static IEnumerable<int> Company(SuiteLedger suite, RunColumn column)
    {
        Func<int, Outcome> letter = suite.LettersOf(suite.Columns.Length - 1);
        return Enumerable.Range(0, suite.Roster.DiscoveredCount)
            .Where(place => letter(place) is not Outcome.LeftOut and var seen && !seen.IsDisruption());
    }

    private static TestSelection Only(SuiteLedger suite, IEnumerable<int> places)
    {
        HashSet<TestId> wanted = [.. places.Select(place => suite.Tests[place].Test)];
        return suite.Discovery.SelectionOf([.. suite.Discovery.Tests.Where(test => wanted.Contains(test.Id))]);
    }
}
