using System.Buffers;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>
/// Collects a message. In a long one every text is cut on the way: a test may have written gigabytes, and nothing of what
/// comes after its first part would be kept anyway.
/// </summary>
/// <param name="length">Bytes announced.</param>
internal sealed class MessageBody(int length)
{
    /// <summary>Bytes up to which a message is taken as it is.</summary>
    public const int LongestWhole = 4 * 1024 * 1024;

    /// <summary>Characters of a text that are kept otherwise; more than any bound that is applied later.</summary>
    public const int LongestText = 128 * 1024;

    private const byte Quote = (byte)'"';
    private const byte Escape = (byte)'\\';

    private readonly ArrayBufferWriter<byte> _written = new(Math.Min(Math.Max(length, 1), LongestWhole));
    private bool _isInText;
    private bool _isEscaped;
    private int _escapeLeft;
    private int _kept;
    private bool _isCutting;

    public ReadOnlyMemory<byte> Written => _written.WrittenMemory;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (length <= LongestWhole)
        {
            _written.Write(bytes);
            return;
        }

        int from = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            bool wasCutting = _isCutting;
            Step(bytes[at]);
            if (wasCutting == _isCutting)
                continue;

            if (_isCutting)
                _written.Write(bytes[from..at]);
            else
                _written.Write(" [...]"u8);
            from = at;
        }

        if (!_isCutting)
            _written.Write(bytes[from..]);
    }

    /// <summary>Cutting begins before the given byte, and ends before the quote that closes the text.</summary>
    private void Step(byte next)
    {
        if (!_isInText)
        {
            _isInText = next == Quote;
            _kept = 0;
            return;
        }

        bool isBoundary = !_isEscaped && _escapeLeft == 0 && (next & 0xC0) != 0x80;
        if (isBoundary && next == Quote)
        {
            (_isInText, _isCutting) = (false, false);
            return;
        }

        if (isBoundary && ++_kept > LongestText)
            _isCutting = true;

        // An escape is \n and the like, or \u and four digits.
        if (_escapeLeft > 0)
            _escapeLeft--;
        else if (_isEscaped)
            (_isEscaped, _escapeLeft) = (false, next == (byte)'u' ? 4 : 0);
        else
            _isEscaped = next == Escape;
    }
}
