using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Reads off a run in which order the framework itself starts the tests of a suite. With xUnit it is another one in every process.</summary>
internal static class OwnOrder
{
    /// <summary>The tests that started, by the times at which they did; null when the run does not show the framework's order, or not all of it.</summary>
    public static ImmutableArray<TestId>? ShownBy(SuiteRun run, FoldedRun folded, TestRoster roster)
    {
        if (run is not { Completion: Completion.Completed, Planned: { Continues: null, Isolation: Isolation.FreshProcess, Order.IsEmpty: true, Parallelism: Parallelism.Serial } })
            return null;

        ImmutableArray<TestId> started =
        [
            .. Enumerable.Range(0, roster.Count)
                .Where(place => folded.Seen[place] is { StartOrder: >= 0 })
                .OrderBy(place => folded.Seen[place]!.StartOrder)
                .Select(place => roster[place]),
        ];
        return started.IsEmpty ? null : started;
    }
}
