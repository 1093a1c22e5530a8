using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Histories.Folders;

/// <summary>
/// A history as a folder of files, one for each entry, which are written once and never changed. No lock is needed: two histories
/// are merged by copying the files of one to the other, and who reads meanwhile sees each of them wholly or not at all.
/// </summary>
public sealed class HistoryFolder(string path) : IHistoryStore
{
    /// <summary>Where it lies in a repository, unless it is told otherwise.</summary>
    public const string DefaultPath = ".qualitygate/history";

    /// <summary>What is being written, or was when its writer was killed; never read.</summary>
    internal const string DraftExtension = ".draft";

    /// <summary>A file of a folder that is ours alone, so that git shows none of it unless somebody wants to commit it.</summary>
    internal const string IgnoreFile = ".gitignore";

    public string Place => path;

    /// <summary>Whether a folder holds entries.</summary>
    public static bool IsOne(string path) => Directory.Exists(path) && Directory.EnumerateFiles(path, $"*{EntryFileName.Extension}").Any();

    public async Task<Addition> AddAsync(HistoryEntry entry, CancellationToken cancellationToken)
    {
        EncodedEntry encoded = EntryFormat.Write(entry);
        EntryFileName name = EntryFileName.Of(encoded);
        try
        {
            ImmutableArray<EntryFileName> states = [.. NamesIn(path).Where(state => state.Key.Origin == entry.Origin)];
            if (await WholeAsync(states.Where(state => state.CompareTo(name) >= 0), cancellationToken))
                return Addition.AlreadyThere;

            Prepare();
            await DraftFile.WriteAsync(Path.Combine(path, name.ToString()), encoded.Bytes, cancellationToken);
            return states.Any(state => state.CompareTo(name) < 0) ? Addition.Replaced : Addition.Added;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.History,
                $"The history in {path} cannot be written: {exception.Message.TrimEnd('.')}. What it held is still there; make room, or choose another place.", exception);
        }
    }

    public async Task<StoredHistory> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await FolderReading.OfAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    public Task<ImmutableArray<EntryKey>> ListAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<ImmutableArray<EntryKey>>([.. NamesIn(path).GroupBy(name => name.Key.Origin, StringComparer.Ordinal).Select(states => states.Max()!.Key)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    /// <summary>Only whole entries are removed, in all of their states: what cannot be read may be worth looking at.</summary>
    public async Task RemoveAsync(ImmutableArray<EntryKey> entries, CancellationToken cancellationToken)
    {
        HashSet<string> origins = [.. entries.Select(entry => entry.Origin)];
        try
        {
            foreach (EntryFileName name in NamesIn(path).Where(name => origins.Contains(name.Key.Origin)))
            {
                if (await WholeAsync([name], cancellationToken))
                    File.Delete(Path.Combine(path, name.ToString()));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.History, $"Not all could be removed from the history in {path}: {exception.Message}", exception);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal static IEnumerable<EntryFileName> NamesIn(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, $"*{EntryFileName.Extension}").Select(file => EntryFileName.Parse(Path.GetFileName(file))).OfType<EntryFileName>()
        : [];

    private void Prepare()
    {
        if (Directory.Exists(path))
            return;

        Directory.CreateDirectory(path);
        string ignore = Path.Combine(path, IgnoreFile);
        try
        {
            using StreamWriter file = new(new FileStream(ignore, FileMode.CreateNew, FileAccess.Write));
            file.Write("# Files of one machine. Remove this file to commit the history.\n*\n");
        }
        catch (IOException) when (File.Exists(ignore))
        {
            // Another writer has made the folder in this moment, and does the same.
            return;
        }
    }

    // A file that was damaged says nothing, so what it should say is written again.
    private async Task<bool> WholeAsync(IEnumerable<EntryFileName> names, CancellationToken cancellationToken)
    {
        foreach (EntryFileName name in names)
        {
            try
            {
                EntryFormat.Open(await File.ReadAllBytesAsync(Path.Combine(path, name.ToString()), cancellationToken));
                return true;
            }
            catch (Exception exception) when (exception is InvalidDataException or FileNotFoundException)
            {
                continue;
            }
        }

        return false;
    }

    private QualityGateException Unreadable(Exception exception) =>
        new(FaultKind.History, $"The history in {path} cannot be read: {exception.Message}", exception);
}
