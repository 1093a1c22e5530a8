using QualityGate.Core.Faults;

namespace QualityGate.Storage.Records;

/// <summary>Where a record lies: the folder <c>record</c> of an audit's output folder, and the files in it.</summary>
public static class RecordFiles
{
    public const string FolderName = "record";

    /// <summary>The record of the last audit, growing while it runs.</summary>
    public const string Name = "record.jsonl";

    /// <summary>The record that was there when the last audit began.</summary>
    public const string PreviousName = "record.previous.jsonl";

    /// <summary>A finished record, compressed to be committed.</summary>
    public const string ArchiveName = "record.jsonl.gz";

    /// <summary>Empty, and held open by the audit that writes here; see <see cref="FolderLock"/>.</summary>
    internal const string LockName = "record.lock";

    public static string FolderIn(string output) => Path.Combine(output, FolderName);

    /// <summary>
    /// The file that a path means: itself when it is a file; of an output folder or record folder the record, and where there is
    /// none, its archive.
    /// </summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: there is none.</exception>
    public static string Find(string path) => TryFind(path) ?? throw new QualityGateException(FaultKind.Usage,
        $"There is no record at {path}: name a {Name}, a {ArchiveName}, or the output folder of an audit.");

    /// <summary>The same, but null when there is none.</summary>
    public static string? TryFind(string path)
    {
        string[] candidates =
        [
            path,
            Path.Combine(path, FolderName, Name),
            Path.Combine(path, FolderName, ArchiveName),
            Path.Combine(path, Name),
            Path.Combine(path, ArchiveName),
        ];
        return candidates.FirstOrDefault(File.Exists);
    }
}
