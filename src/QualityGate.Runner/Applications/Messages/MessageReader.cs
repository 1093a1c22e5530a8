using System.Buffers.Text;
using System.Text;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>
/// Takes messages off a connection, for one reader at a time: lines of headers, an empty line, and as many bytes as
/// Content-Length says.
/// </summary>
/// <param name="receive">Fills a part of the memory and says how much of it; 0 at the end.</param>
internal sealed class MessageReader(Func<Memory<byte>, CancellationToken, ValueTask<int>> receive)
{
    /// <summary>Bytes, headers included; a longer head is not one of ours.</summary>
    private const int BufferSize = 64 * 1024;

    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;

    /// <summary>The next message without its headers; null when there is none, because the connection has ended.</summary>
    /// <exception cref="EndOfStreamException">The connection ended inside a message.</exception>
    /// <exception cref="InvalidDataException">What came is no message.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await LengthAsync(cancellationToken).ConfigureAwait(false) is not { } left)
            return null;

        MessageBody body = new(left);
        while (left > 0)
        {
            if (_start == _end && !await FillAsync(cancellationToken).ConfigureAwait(false))
                throw new EndOfStreamException("The connection ended inside a message.");

            int taken = Math.Min(left, _end - _start);
            body.Append(_buffer.AsSpan(_start, taken));
            _start += taken;
            left -= taken;
        }

        return body.Written;
    }

    private async ValueTask<int?> LengthAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int end = _buffer.AsSpan(_start, _end - _start).IndexOf(EndOfHead);
            if (end >= 0)
            {
                int length = LengthIn(_buffer.AsSpan(_start, end));
                _start += end + EndOfHead.Length;
                return length;
            }

            if (_end - _start == BufferSize)
                throw new InvalidDataException("The test application does not speak the protocol of Microsoft.Testing.Platform.");
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return _start == _end ? null : throw new EndOfStreamException("The connection ended inside the head of a message.");
        }
    }

    /// <summary>False at the end of the connection.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        (_start, _end) = (0, _end - _start);
        int received = await receive(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += received;
        return received > 0;
    }

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "content-length:"u8;
        foreach (Range range in head.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = head[range].Trim(" \r"u8);
            if (line.Length > name.Length
                && Ascii.EqualsIgnoreCase(line[..name.Length], name)
                && Utf8Parser.TryParse(line[name.Length..].Trim((byte)' '), out int length, out _)
                && length >= 0)
                return length;
        }

        throw new InvalidDataException("The test application sent a message without its length.");
    }
}
