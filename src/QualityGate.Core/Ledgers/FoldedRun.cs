using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>What one run was asked for and showed of a suite's tests, by their places in the <see cref="TestRoster"/>.</summary>
internal sealed record FoldedRun
{
    /// <summary>Null where the run showed nothing. Of several results under one identity the worst stands for all.</summary>
    public required ImmutableArray<Observation?> Seen { get; init; }

    /// <summary>What it showed of them when it called them again, in the same way; null where it did not.</summary>
    public required ImmutableArray<Observation?> SeenAgain { get; init; }

    /// <summary>Whether the run was asked for the test.</summary>
    public required ImmutableArray<bool> Asked { get; init; }

    /// <summary>How many of the places, from the first on, are those of discovered cases.</summary>
    public required int Discovered { get; init; }

    /// <summary>The discovered cases among those it was asked for.</summary>
    public required ImmutableArray<int> AskedCases { get; init; }

    /// <summary>Those of them of which it showed nothing, not even under another name.</summary>
    public required ImmutableArray<int> Unseen { get; init; }

    /// <summary>Those of them that were running when it was cut short, and are not charged with it.</summary>
    public required ImmutableSortedSet<int> InFlight { get; init; }

    /// <summary>All rows of the methods of which an undiscovered row was running then: it cannot be asked for by itself.</summary>
    public required ImmutableSortedSet<int> InFlightUnknown { get; init; }

    public required RunScope Scope { get; init; }

    /// <summary>Who is charged with its end.</summary>
    public ImmutableSortedSet<int> Culprits => [.. Enumerable.Range(0, Seen.Length).Where(place => WorstOf(place)?.Outcome.IsDisruption() == true)];

    /// <summary>True when nothing else could be blamed for what the tests did: it was about a single method, or each of several ended it.</summary>
    public bool IsAboutEachAlone => Scope == RunScope.OneMethod || AskedCases.All(place => Seen[place]?.Outcome.IsDisruption() == true);

    /// <summary>Tests that passed and were called again, which says something of them.</summary>
    public IEnumerable<int> CalledAgain => Enumerable.Range(0, Seen.Length)
        .Where(place => Seen[place]?.Outcome == Outcome.Passed && SeenAgain[place]?.Outcome.IsTrial() == true);

    /// <summary>The worst of all that it showed of a test, however often it called it; null when it showed nothing.</summary>
    public Observation? WorstOf(int place) => (Seen[place], SeenAgain[place]) switch
    {
        ({ } first, { } again) => Outcomes.Worse(first.Outcome, again.Outcome) == first.Outcome ? first : again,
        (var first, var again) => first ?? again,
    };
}
