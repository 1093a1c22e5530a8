using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Reads the order in which tests started out of a run.</summary>
internal static class ColumnOrder
{
    /// <summary>
    /// Only what ran is in it: a skipped test leaves nothing behind. Empty where the platform did not tell, and where tests were called
    /// more than once: to have run twice before another need not do to it what once does.
    /// </summary>
    public static ImmutableArray<TestId> Of(SuiteLedger suite, TestRoster roster, FoldedRun folded)
    {
        if (folded.SeenAgain.Any(seen => seen is not null))
            return [];

        ImmutableArray<TestId> order =
        [
            .. Enumerable.Range(0, folded.Seen.Length)
                .Where(place => folded.Seen[place] is { StartOrder: >= 0 } seen && seen.Outcome.IsTrial())
                .OrderBy(place => folded.Seen[place]!.StartOrder)
                .Select(place => roster[place].Case)
                .Distinct(),
        ];

        // Most frameworks keep to one order, which then is held only once.
        return suite.Columns.FirstOrDefault(column => column.Starts.SequenceEqual(order))?.Starts ?? order;
    }

    /// <summary>Whether each test of a run ended before the next one began.</summary>
    public static bool IsOneAfterTheOther(PlannedRun planned, DeclaredParallelism declared) => !planned.Order.IsEmpty || planned.Conditions.Parallelism switch
    {
        Parallelism.Serial => true,
        Parallelism.AsDeclared => declared == DeclaredParallelism.Serial,
        Parallelism.Maximal => false,
        _ => throw new UnreachableException(),
    };
}
