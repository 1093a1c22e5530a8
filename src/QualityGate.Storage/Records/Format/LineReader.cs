using System.Buffers;
using System.IO.Pipelines;

namespace QualityGate.Storage.Records.Format;

/// <summary>Cuts a stream into lines at each line feed, and tells a line that was cut off from one that ended.</summary>
internal sealed class LineReader(Stream stream) : IAsyncDisposable
{
    private readonly PipeReader _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16));

    /// <summary>The number of the line that was read last, or could not be.</summary>
    public int Number { get; private set; }

    /// <summary>All bytes read so far, line ends included.</summary>
    public long Length { get; private set; }

    /// <summary>The next line; null at the end.</summary>
    public async ValueTask<Line?> NextAsync(CancellationToken cancellationToken)
    {
        Number++;
        while (true)
        {
            ReadResult read = await _pipe.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> text = read.Buffer;
            if (text.PositionOf((byte)'\n') is { } end)
                return Take(text.Slice(0, end), text.GetPosition(1, end), isWhole: true);
            if (read.IsCompleted)
                return text.IsEmpty ? null : Take(text, text.End, isWhole: false);
            _pipe.AdvanceTo(text.Start, text.End);
        }
    }

    public ValueTask DisposeAsync() => _pipe.CompleteAsync();

    private Line Take(ReadOnlySequence<byte> text, SequencePosition next, bool isWhole)
    {
        Line line = new(Number, text.ToArray(), isWhole);
        Length += text.Length + (isWhole ? 1 : 0);
        _pipe.AdvanceTo(next);
        return line;
    }
}
