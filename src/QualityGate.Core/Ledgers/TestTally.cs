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

    /// <summary>How its code compares with an earlier state of it.</summary>
    public CodeAge Age { get; init; }

    /// <summary>True for a method whose rows change their identity from run to run and are therefore counted together.</summary>
    public bool HasUnstableIdentity { get; init; }

    public string? SkipReason { get; init; }

    /// <summary>True when there was a run in which nothing else could be blamed for what this test does to its process.</summary>
    public bool WasTriedAlone { get; init; }

    /// <summary>True when it failed in a run that only completed another, and passed in that run's place with all the other tests.</summary>
    public bool FailedForLackOfCompany { get; init; }

    /// <summary>One per set of conditions in which the suite has run, in order of name.</summary>
    public ImmutableArray<ConditionTally> Conditions { get; init; } = [];

    /// <summary>
    /// What second calls in one process showed of it, by conditions: its strips have a letter for every run that called it again after
    /// it had passed. In no rate, since it is called once wherever that matters.
    /// </summary>
    public ImmutableArray<ConditionTally> SecondCalls { get; init; } = [];

    public ConditionTally? Under(ConditionSet conditions) => PlaceOf(conditions) is var place and >= 0 ? Conditions[place] : null;

    /// <summary>In how many runs of the suite it hung or took its process with it.</summary>
    public int Disruptions => Conditions.Sum(tally => tally.Disruptions);

    /// <summary>The tally with one more run of the suite, of which nothing is known yet.</summary>
    internal TestTally With(ConditionSet conditions, Outcome absence) => PlaceOf(conditions) is var place and >= 0
        ? this with { Conditions = Conditions.SetItem(place, Conditions[place].With(absence)) }
        : this with { Conditions = [.. Conditions.Append(new ConditionTally { Conditions = conditions }.With(absence)).OrderBy(tally => tally.Conditions)] };

    /// <summary>The tally with what was seen in one of the suite's runs under these conditions.</summary>
    internal TestTally With(ConditionSet conditions, int column, ColumnEntry entry)
    {
        int place = PlaceOf(conditions);
        return this with
        {
            Conditions = Conditions.SetItem(place, Conditions[place].With(column, entry)),
            SkipReason = entry.Observation.SkipReason ?? SkipReason,
        };
    }

    /// <summary>The tally with a further second call.</summary>
    internal TestTally CalledAgain(ConditionSet conditions, int run, Observation seen)
    {
        ConditionTally before = SecondCalls.FirstOrDefault(tally => tally.Conditions.Equals(conditions)) ?? new ConditionTally { Conditions = conditions };
        ConditionTally after = before.With(Outcome.NotObserved).With(before.Strip.Length, new ColumnEntry(run, seen));
        return this with { SecondCalls = [.. SecondCalls.Remove(before).Append(after).OrderBy(tally => tally.Conditions)] };
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
