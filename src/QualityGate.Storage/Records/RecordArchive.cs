using System.IO.Compression;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Records;

/// <summary>Packs a finished record so that it can be committed.</summary>
public static class RecordArchive
{
    /// <summary>
    /// Writes the record at that path (see <see cref="RecordFiles.Find"/>) as <see cref="RecordFiles.ArchiveName"/> into a folder, in
    /// place of an archive that is there; the record itself stays. Returns the path of the archive.
    /// </summary>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is no record. <see cref="FaultKind.Environment"/>: it cannot be read, or the archive cannot
    /// be written; an earlier archive is then still whole.
    /// </exception>
    public static async Task<string> WriteAsync(string path, string folder, CancellationToken cancellationToken)
    {
        string archive = Path.Combine(folder, RecordFiles.ArchiveName);
        string unfinished = archive + ".unfinished";
        try
        {
            Directory.CreateDirectory(folder);
            await PackAsync(RecordFiles.Find(path), unfinished, cancellationToken);
            File.Move(unfinished, archive, overwrite: true);
            return archive;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
            throw new QualityGateException(FaultKind.Environment,
                $"The record {path} cannot be packed into {archive}: {exception.Message}", exception);
        }
    }

    private static async Task PackAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using Stream content = RecordContent.Open(from).Content;
        await using GZipStream packed = new(File.Create(to), CompressionLevel.SmallestSize);
        await content.CopyToAsync(packed, cancellationToken);
    }
}
