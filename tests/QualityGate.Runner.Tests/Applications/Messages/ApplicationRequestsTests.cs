using System.Text;
using System.Text.Json;
using QualityGate.Runner.Applications.Messages;

namespace QualityGate.Runner.Tests.Applications.Messages;

public sealed class ApplicationRequestsTests
{
    [Fact]
    public async Task Run_NamesItsTestsAsTheServerReadsThem()
    {
        JsonElement message = await ReadAsync(ApplicationRequests.Run(5, [new("uid 1", "Täst")]));

        Assert.Equal((5, "testing/runTests"), (message.GetProperty("id").GetInt32(), message.GetProperty("method").GetString()));
        JsonElement test = Assert.Single(message.GetProperty("params").GetProperty("tests").EnumerateArray());
        Assert.Equal(("uid 1", "Täst"), (test.GetProperty("uid").GetString(), test.GetProperty("display-name").GetString()));
        Assert.True(Guid.TryParse(message.GetProperty("params").GetProperty("runId").GetString(), out _));
    }

    [Fact]
    public async Task RunOfEverything_NamesNoTests() =>
        Assert.False((await ReadAsync(ApplicationRequests.Run(5))).GetProperty("params").TryGetProperty("tests", out _));

    [Fact]
    public async Task Exit_WantsNoAnswer() => Assert.False((await ReadAsync(ApplicationRequests.Exit())).TryGetProperty("id", out _));

    [Fact]
    public async Task Refusal_AnswersUnderTheSameId()
    {
        JsonElement message = await ReadAsync(ApplicationRequests.Refuse(new ApplicationMessage.Asked("\"a1\"", "client/attachDebugger")));

        Assert.Equal("a1", message.GetProperty("id").GetString());
        Assert.Contains("client/attachDebugger", message.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(ReadOnlyMemory<byte> message)
    {
        MemoryStream stream = new(message.ToArray());
        ReadOnlyMemory<byte>? body = await new MessageReader(stream.ReadAsync).ReadAsync(CancellationToken.None);
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(body!.Value.Span));
        return document.RootElement.Clone();
    }
}
