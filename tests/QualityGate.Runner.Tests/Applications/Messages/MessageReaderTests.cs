using System.Text;
using QualityGate.Runner.Applications.Messages;

namespace QualityGate.Runner.Tests.Applications.Messages;

public sealed class MessageReaderTests
{
    private const string Two = "Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Messages_ArriveWholeHoweverTheyAreCut(int bytesAtATime)
    {
        MessageReader reader = Reading(Two, bytesAtATime);

        Assert.Equal("{}", await NextAsync(reader));
        Assert.Equal("[1]", await NextAsync(reader));
        Assert.Null(await NextAsync(reader));
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\n{}")]
    [InlineData("Content-Len")]
    public async Task EndInsideAMessage_IsNoOrderlyEnd(string text) =>
        await Assert.ThrowsAsync<EndOfStreamException>(() => NextAsync(Reading(text)));

    [Theory]
    [InlineData("Content-Type: x\r\n\r\n{}")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    public async Task MissingLength_IsNoMessage(string text) =>
        await Assert.ThrowsAsync<InvalidDataException>(() => NextAsync(Reading(text)));

    [Fact]
    public async Task HeadWithoutEnd_IsNoMessage() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => NextAsync(Reading(new string('x', 70_000))));

    private static async Task<string?> NextAsync(MessageReader reader) =>
        await reader.ReadAsync(CancellationToken.None) is { } body ? Encoding.UTF8.GetString(body.Span) : null;

    private static MessageReader Reading(string text, int bytesAtATime = int.MaxValue)
    {
        MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return new MessageReader((buffer, cancellationToken) => stream.ReadAsync(buffer[..Math.Min(buffer.Length, bytesAtATime)], cancellationToken));
    }
}
