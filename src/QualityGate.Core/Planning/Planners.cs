using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>The planner that serves given settings.</summary>
public static class Planners
{
    /// <param name="settings">What was asked for.</param>
    /// <param name="suspected">Tests that carry a finding about state that tests share; none when the code was not read.</param>
    public static RunPlanner For(RunSettings settings, ImmutableHashSet<TestId>? suspected = null) =>
        new InTurn(new FixedRuns(settings), new PolluterSearch(settings, suspected ?? []), new ConfirmingRuns(settings));
}
