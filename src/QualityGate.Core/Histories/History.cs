namespace QualityGate.Core.Histories;

/// <summary>All that is known from before, the oldest first. No audit is in it twice.</summary>
public sealed record History
{
    private History(ImmutableArray<HistoryEntry> entries) => Entries = entries;

    public static History Empty { get; } = new([]);

    public ImmutableArray<HistoryEntry> Entries { get; }

    /// <summary>Of entries with the same origin, the fullest.</summary>
    public static History Of(IEnumerable<HistoryEntry> entries) => new(
    [
        .. entries
            .GroupBy(entry => entry.Origin, StringComparer.Ordinal)
            .Select(states => states.MaxBy(entry => entry.Runs)!)
            .OrderBy(entry => entry.At)
            .ThenBy(entry => entry.Origin, StringComparer.Ordinal),
    ]);

    /// <summary>Only what was seen on one branch.</summary>
    public History On(string branch) => new([.. Entries.Where(entry => entry.Code.Branch == branch)]);

    /// <summary>Only what was seen of code that somebody has committed, and of code of which nobody says.</summary>
    public History OfCommits() => new([.. Entries.Where(entry => !entry.Code.HasLocalChanges)]);

    /// <summary>Only what began before a moment.</summary>
    public History Before(DateTimeOffset moment) => new([.. Entries.Where(entry => entry.At < moment)]);
}
