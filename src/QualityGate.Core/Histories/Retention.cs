namespace QualityGate.Core.Histories;

/// <summary>Which entries of a history stay: those that one of its rules keeps.</summary>
/// <param name="Days">Keeps what began in the last so many days; null for no such rule.</param>
/// <param name="Entries">Keeps the newest so many; null for no such rule.</param>
public sealed record Retention(int? Days, int? Entries)
{
    /// <summary>Those that no rule keeps, the oldest first; none when there is no rule.</summary>
    public ImmutableArray<EntryKey> Removable(IEnumerable<EntryKey> all, DateTimeOffset now)
    {
        if (this is { Days: null, Entries: null })
            return [];

        DateTimeOffset? oldest = Days is { } days ? now.AddDays(-days) : null;
        EntryKey[] newestFirst = [.. all.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Origin, StringComparer.Ordinal)];
        return
        [
            .. newestFirst
                .Skip(Entries ?? 0)
                .Where(entry => !(entry.At >= oldest))
                .Reverse(),
        ];
    }
}
