using System.Collections.Immutable;
using System.Text.Json;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>Reads the messages of an application: JSON-RPC 2.0 with the methods of Microsoft.Testing.Platform's server mode.</summary>
internal static class ApplicationMessageFormat
{
    /// <exception cref="InvalidDataException">The bytes are no such message.</exception>
    public static ApplicationMessage Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException($"The test application sent what is no JSON: {malformed.Message}", malformed);
        }
    }

    private static ApplicationMessage Read(JsonElement message) => (message.Text("method"), IdOf(message)) switch
    {
        ("testing/testUpdates/tests", _) => new ApplicationMessage.NodesChanged(NodesIn(Member(message, "params"))),
        ("client/log", _) => Logged(Member(message, "params")),
        ({ } method, { } id) => new ApplicationMessage.Asked(id.GetRawText(), method),
        ({ } method, null) => new ApplicationMessage.Other(method),
        (null, { } id) => Answer(message, id),
        (null, null) => throw new InvalidDataException("The test application sent a message that is neither a request nor an answer."),
    };

    private static ApplicationMessage Answer(JsonElement message, JsonElement id)
    {
        int request = id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out int number) ? number : 0;
        return Member(message, "error") is { ValueKind: JsonValueKind.Object } error
            ? new ApplicationMessage.Refused(request, error.Text("message") ?? error.GetRawText())
            : new ApplicationMessage.Answered(request);
    }

    private static ImmutableArray<TestNode> NodesIn(JsonElement? parameters) =>
        parameters is { } given && Member(given, "changes") is { ValueKind: JsonValueKind.Array } changes
            ? [.. changes.EnumerateArray().Select(change => Member(change, "node") is { } node ? TestNodeFormat.Read(node) : null).OfType<TestNode>()]
            : [];

    private static ApplicationMessage.Logged Logged(JsonElement? parameters) =>
        new(LevelOf(parameters?.Text("level")), BoundedText.Of(parameters?.Text("message"), BoundedText.MessageLimit) ?? string.Empty);

    private static MessageLevel LevelOf(string? level) => level switch
    {
        "Error" or "Critical" => MessageLevel.Error,
        "Warning" => MessageLevel.Warning,
        _ => MessageLevel.Informational,
    };

    private static JsonElement? IdOf(JsonElement message) =>
        Member(message, "id") is { ValueKind: not JsonValueKind.Null } id ? id : null;

    private static JsonElement? Member(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) ? value : null;
}
