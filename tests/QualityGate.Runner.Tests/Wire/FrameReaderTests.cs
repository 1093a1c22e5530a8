using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Wire;

public sealed class FrameReaderTests
{
    [Fact]
    public async Task FramesInPieces_AreReadWhole()
    {
        byte[] bytes = [.. FrameOf("one").Span, .. FrameOf(new string('x', 100_000)).Span, .. FrameOf("three").Span];
        FrameReader frames = new(new PiecewiseStream(bytes, piece: 7));

        List<string> read = [];
        while (await frames.ReadAsync(CancellationToken.None) is { } frame)
            read.Add(Frame.Parse(frame, reader => reader.ReadString()));

        Assert.Equal(["one", new string('x', 100_000), "three"], read);
    }

    [Fact]
    public void EndInsideAFrame_IsAnError()
    {
        FrameReader frames = new(new MemoryStream(FrameOf("one").ToArray()[..5]));

        Assert.Throws<EndOfStreamException>(() => frames.Read());
    }

    [Fact]
    public void LengthThatIsNotOurs_IsAnError()
    {
        FrameReader frames = new(new MemoryStream("HTTP/1.1 400"u8.ToArray()));

        Assert.Throws<InvalidDataException>(() => frames.Read());
    }

    private static ReadOnlyMemory<byte> FrameOf(string text) => Frame.Of(writer => writer.Write(text));

    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
