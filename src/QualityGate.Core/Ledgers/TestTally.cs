using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen of one test, by conditions.</summary>
public sealed record TestTally
{
    public required TestId Test { get; init; }

    /// <summary>The name it bore when it was first seen.</summary>
    public required string DisplayName { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>True for a method whose rows change their identity from run to run and are therefore counted together.</summary>
    public bool HasUnstableIdentity { get; init; }

    public string? SkipReason { get; init; }

    /// <summary>One per set of conditions in which the suite has run, in order of name.</summary>
    public ImmutableArray<ConditionTally> Conditions { get; init; } = [];

    public ConditionTally? Under(ConditionSet conditions) => Conditions.FirstOrDefault(tally => tally.Conditions.Equals(conditions));

    /// <summary>The tally with one more run of the suite.</summary>
    /// <param name="run">Number of the run.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="earlier">How many runs of the suite under these conditions came before.</param>
    /// <param name="observation">What the run showed of this test; null when nothing.</param>
    internal TestTally With(int run, ConditionSet conditions, int earlier, Observation? observation)
    {
        ConditionTally before = Under(conditions) ?? new ConditionTally
        {
            Conditions = conditions,
            Strip = [.. Enumerable.Repeat(Outcome.NotObserved, earlier)],
        };
        return this with
        {
            Conditions = [.. Conditions.Where(tally => tally != before).Append(before.With(run, observation)).OrderBy(tally => tally.Conditions)],
            SkipReason = observation?.SkipReason ?? SkipReason,
        };
    }
}
