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

    public ConditionTally? Under(ConditionSet conditions) => PlaceOf(conditions) is var place and >= 0 ? Conditions[place] : null;

    /// <summary>The tally with one more run of the suite.</summary>
    /// <param name="run">Number of the run.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="observation">What the run showed of this test; null when nothing.</param>
    internal TestTally With(int run, ConditionSet conditions, Observation? observation)
    {
        int place = PlaceOf(conditions);
        return this with
        {
            Conditions = place >= 0
                ? Conditions.SetItem(place, Conditions[place].With(run, observation))
                : [.. Conditions.Append(new ConditionTally { Conditions = conditions }.With(run, observation)).OrderBy(tally => tally.Conditions)],
            SkipReason = observation?.SkipReason ?? SkipReason,
        };
    }

    private int PlaceOf(ConditionSet conditions)
    {
        for (int place = 0; place < Conditions.Length; place++)
        {
            if (Conditions[place].Conditions.Equals(conditions))
                return place;
        }

        return -1;
    }
}
