using System.Buffers.Binary;
using System.IO.Compression;

namespace QualityGate.Storage.Records;

/// <summary>The text of a record file, unpacked when it is packed.</summary>
internal static class RecordContent
{
    /// <summary>Identification of a gzip file (RFC 1952).</summary>
    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B];

    /// <summary>
    /// Opens a record to read it. Of an archive also says how long the content must be modulo 2^32: the runtime's own reader
    /// takes a file that was cut short for one that ends there.
    /// </summary>
    public static (Stream Content, uint? Length) Open(string file)
    {
        FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            Span<byte> start = stackalloc byte[Magic.Length];
            bool isArchive = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Magic);
            uint? length = isArchive ? ReadLength(stream) : null;
            stream.Position = 0;
            return (isArchive ? new GZipStream(stream, CompressionMode.Decompress) : stream, length);
        }
        catch (IOException)
        {
            stream.Dispose();
            throw;
        }
    }

    private static uint ReadLength(FileStream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(uint)];
        stream.Position = Math.Max(0, stream.Length - length.Length);
        stream.ReadExactly(length);
        return BinaryPrimitives.ReadUInt32LittleEndian(length);
    }
}
