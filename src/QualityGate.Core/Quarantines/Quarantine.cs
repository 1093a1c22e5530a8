using QualityGate.Core.Suites;

namespace QualityGate.Core.Quarantines;

/// <summary>What a repository keeps in quarantine, as it is looked at on one day.</summary>
public sealed record Quarantine
{
    /// <summary>In the order of the file; no two with the same selector and project.</summary>
    public required ImmutableArray<QuarantineEntry> Entries { get; init; }

    /// <summary>The day for which is decided what is in force, in UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Somebody looked, and nothing is in quarantine.</summary>
    public static Quarantine Empty(DateOnly today) => new() { Entries = [], Today = today };

    /// <summary>
    /// The entry that decides about a test, in force or not: of several the one with the longest selector, of which that of a row is
    /// longer than that of a method, and that of a class is the shortest. Null when there is none.
    /// </summary>
    public QuarantineEntry? EntryOf(TestId test) => Entries
        .Where(entry => entry.IsAbout(test))
        .OrderBy(entry => QuarantineSelector.IsOfClass(entry.Id))
        .ThenByDescending(entry => entry.Id.Length)
        .ThenByDescending(entry => entry.Project is not null)
        .FirstOrDefault();

    /// <summary>Whether a test is not to be run. One that was changed is: whoever changes a test has to see it pass.</summary>
    public bool SetsAside(DiscoveredTest test) => test.Age != CodeAge.Changed
        && EntryOf(test.Id) is { Mode: QuarantineMode.Skip } entry
        && entry.StateOn(Today) == QuarantineState.Active;
}
