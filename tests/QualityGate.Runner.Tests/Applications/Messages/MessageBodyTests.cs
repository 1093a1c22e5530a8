using System.Text;
using System.Text.Json;
using QualityGate.Runner.Applications.Messages;

namespace QualityGate.Runner.Tests.Applications.Messages;

public sealed class MessageBodyTests
{
    [Fact]
    public void ShortMessage_IsTakenAsItIs() => Assert.Equal("""{"a":"b"}""", Text("""{"a":"b"}""", announced: 9, bytesAtATime: 4));

    [Theory]
    [InlineData("y")]
    [InlineData("ü")]
    [InlineData("\\n")]
    [InlineData("\\\"")]
    [InlineData("\\u0041")]
    public void LongText_IsCutAtACharacter(string character)
    {
        string message = $$"""{"long":"{{string.Concat(Enumerable.Repeat(character, MessageBody.LongestText + 1000))}}","after":"kept \" all"}""";

        string cut = Text(message, announced: MessageBody.LongestWhole + 1, bytesAtATime: 1013);

        using JsonDocument document = JsonDocument.Parse(cut);
        Assert.Equal(MessageBody.LongestText + " [...]".Length, document.RootElement.GetProperty("long").GetString()!.Length);
        Assert.EndsWith(" [...]", document.RootElement.GetProperty("long").GetString(), StringComparison.Ordinal);
        Assert.Equal("kept \" all", document.RootElement.GetProperty("after").GetString());
    }

    private static string Text(string message, int announced, int bytesAtATime)
    {
        MessageBody body = new(announced);
        foreach (byte[] part in Encoding.UTF8.GetBytes(message).Chunk(bytesAtATime))
            body.Append(part);
        return Encoding.UTF8.GetString(body.Written.Span);
    }
}
