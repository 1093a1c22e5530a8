using System.Buffers;
using System.Text;

namespace QualityGate.Storage.Histories.Format;

/// <summary>Writes numbers and texts as few bytes: numbers in groups of seven bits, the lowest first (LEB128), texts in UTF-8 behind their length.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <param name="number">Not negative.</param>
    public void Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Span<byte> bytes = _bytes.GetSpan(10);
        int length = 0;
        for (; number > 0x7F; number >>= 7)
            bytes[length++] = (byte)(number | 0x80);
        bytes[length++] = (byte)number;
        _bytes.Advance(length);
    }

    public void Text(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    public void Column(ImmutableArray<int> numbers)
    {
        foreach (int number in numbers)
            Number(number);
    }
}
