using QualityGate.Cli.Flows;
using QualityGate.Cli.Imports;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Reporting.Json;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Histories.Folders;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Histories;

/// <summary>What can be brought into a history: audits, other histories, and result files of other tools.</summary>
/// <param name="known">Finds the tests that a result file means.</param>
/// <param name="provenance">What result files do not say themselves.</param>
internal sealed class ImportSources(KnownNames known, Provenance provenance)
{
    /// <summary>What a path means, one entry at a time; it is read as it is needed.</summary>
    /// <exception cref="QualityGateException">There is nothing there that can be imported.</exception>
    public async IAsyncEnumerable<HistoryEntry> ReadAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (HistoryFolder.IsOne(path))
        {
            await using HistoryFolder folder = new(path);
            StoredHistory stored = await folder.ReadAsync(cancellationToken);
            Unreadable = [.. Unreadable, .. stored.Unreadable];
            foreach (HistoryEntry entry in stored.History.Entries)
                yield return entry;
        }
        else if (ResultFilesAt(path) is { IsEmpty: false } files)
        {
            foreach (HistoryEntry seen in files.Select(EntryOf).OfType<HistoryEntry>())
                yield return seen;
        }
        else if (AuditEntries.Of(WholeAt(path, await AuditAtAsync(path, cancellationToken))) is { } entry)
        {
            yield return entry;
        }
    }

    /// <summary>What of other histories, and of result files, could not be read.</summary>
    public ImmutableArray<UnreadableEntry> Unreadable { get; private set; } = [];

    // Read twice where there are many, so that no more than one of them is in memory at a time.
    private static ImmutableArray<Func<ResultFile>> ResultFilesAt(string path) => path switch
    {
        _ when File.Exists(path) && ResultFiles.MayBe(path) && ResultFiles.At(path) is var file and not ResultFile.Foreign => file is ResultFile.Unreadable(_, _, var reason)
            ? throw new QualityGateException(FaultKind.Usage, $"{reason} It was not imported.")
            : [() => file],
        _ when Directory.Exists(path) && RecordFiles.TryFind(path) is null => ResultFiles.Below(path),
        _ => [],
    };

    private HistoryEntry? EntryOf(Func<ResultFile> read)
    {
        switch (read())
        {
            case ResultFile.Found { Run: var run, Path: var name }:
                Unreadable = [.. Unreadable, .. run.Unread.Select(part => new UnreadableEntry(name, part))];
                return ForeignEntries.Of(run, known, provenance.Suite, CodeOf(run), provenance.Job);
            case ResultFile.Unreadable { Path: var name, Reason: var reason }:
                Unreadable = [.. Unreadable, new UnreadableEntry(name, reason)];
                return null;
            default:
                return null;
        }
    }

    // What was typed is about all of them; where nothing was, a file may say it itself.
    private CodeVersion CodeOf(ForeignRun run) => provenance.Code with
    {
        Commit = provenance.Code.Commit ?? run.Commit,
        Branch = provenance.Code.Branch ?? run.Branch,
    };

    // What a part has seen is counted by the whole, and by nobody if it went in without a word.
    private static Audit WholeAt(string path, Audit audit) => audit.Subject switch
    {
        { Settings.Shard: { } shard } => throw new QualityGateException(FaultKind.Usage, $"{path} is shard {shard} of an audit, which the history counts as a whole: merge the shards, which adds what comes out."),
        { Import: not null } => throw new QualityGateException(FaultKind.Usage, $"{path} is an audit that was drawn from result files: import those, {audit.Subject.Target}."),
        _ => audit,
    };

    private static async Task<Audit> AuditAtAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return AuditJson.Read(await File.ReadAllTextAsync(path, cancellationToken)).Audit;

        return RecordFiles.TryFind(path) is { } record
            ? Conclusions.Of(await RecordReader.ReadAsync(record, cancellationToken)).Audit
            : throw new QualityGateException(FaultKind.Usage, $"There is nothing to import at {path}: name the output folder or the record of an audit, an audit.json, a {ResultFiles.Names} file or a folder of them, or the folder of a history.");
    }
}
