using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Histories.Folders;

/// <summary>Reads all files of a history, as many at a time as there are processors. Of the states of one audit only the fullest that is whole is unpacked.</summary>
internal static class FolderReading
{
    public static async Task<StoredHistory> OfAsync(string path, CancellationToken cancellationToken)
    {
        RosterShelf rosters = new();
        ImmutableArray<EntryFileName>[] audits =
        [
            .. HistoryFolder.NamesIn(path)
                .GroupBy(name => name.Key.Origin, StringComparer.Ordinal)
                .Select(states => states.OrderDescending().ToImmutableArray())
                .OrderBy(states => states[0].ToString(), StringComparer.Ordinal),
        ];
        (HistoryEntry? Entry, ImmutableArray<UnreadableEntry> Unreadable)[] read = new (HistoryEntry?, ImmutableArray<UnreadableEntry>)[audits.Length];
        await Parallel.ForAsync(0, audits.Length, cancellationToken, async (place, token) => read[place] = await ReadAsync(path, audits[place], rosters, token));
        return new StoredHistory(
            History.Of(read.Select(audit => audit.Entry).OfType<HistoryEntry>()),
            [.. Strangers(path).Concat(read.SelectMany(audit => audit.Unreadable)).OrderBy(entry => entry.Name, StringComparer.Ordinal)]);
    }

    private static IEnumerable<UnreadableEntry> Strangers(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, $"*{EntryFileName.Extension}")
            .Where(file => EntryFileName.Parse(Path.GetFileName(file)) is null)
            .Select(file => new UnreadableEntry(file, "Its name is not one that this tool gives."))
        : [];

    private static async Task<(HistoryEntry? Entry, ImmutableArray<UnreadableEntry> Unreadable)> ReadAsync(
        string path, ImmutableArray<EntryFileName> states, RosterShelf rosters, CancellationToken cancellationToken)
    {
        ImmutableArray<UnreadableEntry> unreadable = [];
        foreach (EntryFileName name in states)
        {
            string file = Path.Combine(path, name.ToString());
            try
            {
                EncodedEntry encoded = EntryFormat.Open(await File.ReadAllBytesAsync(file, cancellationToken));
                if (EntryFileName.Of(encoded) != name)
                    throw new InvalidDataException("It is not what its name says.");
                return (EntryFormat.Read(encoded, rosters), unreadable);
            }
            catch (FileNotFoundException)
            {
                // Somebody removed it since we looked.
                continue;
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                unreadable = unreadable.Add(new UnreadableEntry(file, exception.Message));
            }
        }

        return (null, unreadable);
    }
}
