using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace QualityGate.Storage.Histories.Format;

/// <summary>A part of a stored entry, packed by itself, so that one that is known already need not be unpacked.</summary>
internal static class Section
{
    /// <summary>More than any suite needs, and little enough that a damaged length cannot exhaust memory.</summary>
    private const int Longest = 256 * 1024 * 1024;

    // Half of the best ratio's time for nearly its size, on names and columns of generated suites.
    private const int Quality = 5;
    private const int Window = 22;

    public static SectionHeader HeaderOf(ReadOnlySpan<byte> content) => new(FingerprintOf(content), content.Length);

    public static string FingerprintOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..32];

    public static byte[] Pack(ReadOnlySpan<byte> content)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out int length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("A section is longer than the longest that its packer promises.");
    }

    /// <summary>Unpacks, reads and forgets.</summary>
    /// <exception cref="InvalidDataException">The content is not what its header says.</exception>
    public static T Read<T>(ReadOnlySpan<byte> packed, SectionHeader header, Func<ReadOnlySpan<byte>, T> read)
    {
        if (header.Length is < 0 or > Longest)
            throw new InvalidDataException($"It claims a section of {header.Length} bytes.");

        byte[] content = ArrayPool<byte>.Shared.Rent(header.Length);
        try
        {
            return BrotliDecoder.TryDecompress(packed, content.AsSpan(0, header.Length), out int length) && length == header.Length
                ? read(content.AsSpan(0, length))
                : throw new InvalidDataException("A section of it cannot be unpacked.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
        }
    }
}
