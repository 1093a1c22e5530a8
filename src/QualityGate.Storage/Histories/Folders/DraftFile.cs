namespace QualityGate.Storage.Histories.Folders;

/// <summary>Writes a file wholly or not at all: under a name of its own first, then onto the disk, then under its own name.</summary>
internal static class DraftFile
{
    /// <exception cref="IOException">The disk is full, or worse. No trace is left.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // Two writers of the same entry must not share a draft; the time of day would not tell two machines apart.
        string draft = $"{path}.{Guid.NewGuid():N}{HistoryFolder.DraftExtension}";
        try
        {
            await using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
            {
                await stream.WriteAsync(content, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
