using QualityGate.Cli.Flows;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Reporting.Json;
using QualityGate.Runner.ResultFiles;
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
        else if (TrxFilesAt(path) is { IsEmpty: false } files)
        {
            foreach (string file in files)
            {
                if (ForeignEntries.Of(TrxImport.Read(file), known, provenance.Suite, provenance.Code, provenance.Job) is { } entry)
                    yield return entry;
            }
        }
        else if (AuditEntries.Of(WholeAt(path, await AuditAtAsync(path, cancellationToken))) is { } entry)
        {
            yield return entry;
        }
    }

    /// <summary>What of other histories could not be read.</summary>
    public ImmutableArray<UnreadableEntry> Unreadable { get; private set; } = [];

    private static ImmutableArray<string> TrxFilesAt(string path) => path switch
    {
        _ when File.Exists(path) && Path.GetExtension(path).Equals(".trx", StringComparison.OrdinalIgnoreCase) => [path],
        _ when Directory.Exists(path) && RecordFiles.TryFind(path) is null => [.. Directory.EnumerateFiles(path, "*.trx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
        _ => [],
    };

    // What a part has seen is counted by the whole, and by nobody if it went in without a word.
    private static Audit WholeAt(string path, Audit audit) => audit.Subject.Settings.Shard is { } shard
        ? throw new QualityGateException(FaultKind.Usage, $"{path} is shard {shard} of an audit, which the history counts as a whole: merge the shards, which adds what comes out.")
        : audit;

    private static async Task<Audit> AuditAtAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return AuditJson.Read(await File.ReadAllTextAsync(path, cancellationToken)).Audit;

        return RecordFiles.TryFind(path) is { } record
            ? Conclusions.Of(await RecordReader.ReadAsync(record, cancellationToken)).Audit
            : throw new QualityGateException(FaultKind.Usage, $"There is nothing to import at {path}: name the output folder or the record of an audit, an audit.json, a TRX file or a folder of them, or the folder of a history.");
    }
}
