using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Reads the order in which tests started out of runs in which they ran one after the other; no other run has one.</summary>
internal static class ColumnOrder
{
    /// <summary>Only what ran is in it: a skipped test leaves nothing behind. Empty where the platform did not tell.</summary>
    public static ImmutableArray<TestId> Of(SuiteLedger suite, PlannedRun planned, TestRoster roster, FoldedRun folded)
    {
        if (planned.Order.IsEmpty && !IsOneAfterTheOther(planned.Conditions, suite.Discovery.Parallelism))
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
        return suite.Columns.FirstOrDefault(column => column.Order.SequenceEqual(order))?.Order ?? order;
    }

    private static bool IsOneAfterTheOther(ConditionSet conditions, DeclaredParallelism declared) => conditions.Parallelism switch
    {
        Parallelism.Serial => true,
        Parallelism.AsDeclared => declared == DeclaredParallelism.Serial,
        Parallelism.Maximal => false,
        _ => throw new UnreachableException(),
    };
}
