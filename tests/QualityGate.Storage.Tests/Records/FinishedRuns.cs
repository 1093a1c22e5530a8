using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Tests.Records;

/// <summary>Events without the runs that never end, and what they fold to while they happen.</summary>
internal static class FinishedRuns
{
    public static ImmutableArray<RunEvent> Of(ImmutableArray<RunEvent> events)
    {
        HashSet<(SuiteId, int)> finished = [.. events.OfType<RunEvent.RunEnded>().Select(end => (end.Run.Planned.Suite, end.Run.Planned.Number))];
        return
        [
            .. events.Where(happened => happened switch
            {
                RunEvent.RunStarted started => finished.Contains((started.Planned.Suite, started.Planned.Number)),
                RunEvent.TestObserved seen => finished.Contains((seen.Planned.Suite, seen.Planned.Number)),
                _ => true,
            }),
        ];
    }

    public static Ledger Ledger(IEnumerable<RunEvent> events) => events.OfType<RunEvent.RunEnded>().Aggregate(
        Core.Ledgers.Ledger.Empty(events.OfType<RunEvent.SuiteDiscovered>().Select(suite => suite.Discovery)),
        (ledger, end) => ledger.With(end.Run));
}
