using System.Collections.Immutable;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Runs;

/// <summary>Holds the starts of a run against the order that was asked for. An order that was not kept must not look as if it had been.</summary>
internal static class StartOrders
{
    /// <summary>What to say of the first test that started too late or too early; null when each started in its turn.</summary>
    public static string? DeviationIn(PlannedRun planned, ImmutableArray<Observation> seen)
    {
        Dictionary<TestId, int> turns = [];
        foreach ((int turn, TestId test) in planned.Order.Index())
            turns.TryAdd(test.Case, turn);

        (int Turn, Observation? Of) latest = (-1, null);
        foreach (Observation started in seen.Where(observation => observation.StartOrder >= 0).OrderBy(observation => observation.StartOrder))
        {
            if (!turns.TryGetValue(started.Test.Case, out int turn) && !turns.TryGetValue(started.Test.WholeMethod, out turn))
                continue;
            if (turn < latest.Turn)
                return $"The tests did not start in the order that was asked for: {latest.Of!.DisplayName} started before {started.DisplayName}, and should have behind it.";
            latest = (turn, started);
        }

        return null;
    }
}
