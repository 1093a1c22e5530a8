using System.Text;

namespace QualityGate.Runner.Processes;

/// <summary>
/// The last part of what a process wrote. It takes a flood of any size without growing: a crash explains itself in its
/// last lines.
/// </summary>
internal sealed class OutputTail
{
    /// <summary>Bytes. The stack of one fatal error can be 50 KB long, with the test at its beginning.</summary>
    public const int Limit = 256 * 1024;

    private readonly Lock _turn = new();
    private readonly byte[] _ring = new byte[Limit];
    private long _written;

    /// <summary>Bytes, whether kept or not.</summary>
    public long Written
    {
        get
        {
            lock (_turn)
                return _written;
        }
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> kept = bytes.Length > Limit ? bytes[^Limit..] : bytes;
        lock (_turn)
        {
            _written += bytes.Length - kept.Length;
            int at = (int)(_written % Limit);
            int first = Math.Min(kept.Length, Limit - at);
            kept[..first].CopyTo(_ring.AsSpan(at));
            kept[first..].CopyTo(_ring);
            _written += kept.Length;
        }
    }

    public override string ToString()
    {
        lock (_turn)
        {
            if (_written <= Limit)
                return Encoding.UTF8.GetString(_ring, 0, (int)_written);

            int oldest = (int)(_written % Limit);
            return "[...]" + Encoding.UTF8.GetString([.. _ring.AsSpan(oldest), .. _ring.AsSpan(0, oldest)]);
        }
    }
}
