using System.Buffers.Binary;

namespace QualityGate.TestHost.Wire;

/// <summary>
/// Takes length-prefixed frames off a stream, for one reader at a time. Null is the orderly end of the stream between two
/// frames; an end inside a frame is an EndOfStreamException.
/// </summary>
internal sealed class FrameReader(Stream stream)
{
    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    /// <summary>For the host, whose reader owns a thread: tests may occupy the whole thread pool.</summary>
    public byte[]? Read()
    {
        while (true)
        {
            if (Take() is { } frame)
                return frame;

            int read = stream.Read(Room());
            if (read == 0)
                return AtEnd();
            _end += read;
        }
    }

    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Take() is { } frame)
                return frame;

            int read = await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return AtEnd();
            _end += read;
        }
    }

    private byte[]? Take()
    {
        if (_end - _start < sizeof(int))
            return null;

        int length = LengthAt(_start);
        int next = _start + sizeof(int) + length;
        if (next > _end)
            return null;

        byte[] frame = _buffer[(_start + sizeof(int))..next];
        _start = next;
        return frame;
    }

    /// <summary>Moves what is left to the front, and grows when a single frame is longer than the buffer.</summary>
    private ArraySegment<byte> Room()
    {
        int left = _end - _start;
        int wanted = left < sizeof(int) ? _buffer.Length : Math.Max(_buffer.Length, sizeof(int) + LengthAt(_start));
        byte[] target = wanted > _buffer.Length ? new byte[wanted] : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, left);
        (_buffer, _start, _end) = (target, 0, left);
        return new ArraySegment<byte>(_buffer, _end, _buffer.Length - _end);
    }

    private int LengthAt(int position)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(position));
        return length is > 0 and <= WireProtocol.LongestFrame
            ? length
            : throw new InvalidDataException($"A frame of {length} bytes is not one of ours.");
    }

    private byte[]? AtEnd() => _start == _end ? null : throw new EndOfStreamException("The stream ended inside a frame.");
}
