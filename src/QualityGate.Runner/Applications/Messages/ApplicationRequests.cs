using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>Writes what we say to an application, each message with its header.</summary>
internal static class ApplicationRequests
{
    /// <summary>JSON-RPC's code for a method that does not exist.</summary>
    private const int MethodNotFound = -32601;

    public static ReadOnlyMemory<byte> Initialize(int id) => Request(id, "initialize", parameters =>
    {
        parameters.WriteNumber("processId", Environment.ProcessId);
        parameters.WriteStartObject("clientInfo");
        parameters.WriteString("name", "QualityGate");
        parameters.WriteString("version", "1.0.0");
        parameters.WriteEndObject();
        parameters.WriteStartObject("capabilities");
        parameters.WriteStartObject("testing");
        parameters.WriteBoolean("debuggerProvider", false);
        parameters.WriteEndObject();
        parameters.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Discover(int id) =>
        Request(id, "testing/discoverTests", parameters => parameters.WriteString("runId", Guid.NewGuid()));

    /// <summary>Asks for everything.</summary>
    public static ReadOnlyMemory<byte> Run(int id) =>
        Request(id, "testing/runTests", parameters => parameters.WriteString("runId", Guid.NewGuid()));

    /// <summary>Asks for these tests. A server that is given none, or reads the list under another name, runs everything.</summary>
    /// <param name="id">Number of the request.</param>
    /// <param name="tests">Uid and display name of each; without the latter a server ends at once.</param>
    public static ReadOnlyMemory<byte> Run(int id, IEnumerable<KeyValuePair<string, string>> tests) => Request(id, "testing/runTests", parameters =>
    {
        parameters.WriteString("runId", Guid.NewGuid());
        parameters.WriteStartArray("tests");
        foreach ((string uid, string displayName) in tests)
        {
            parameters.WriteStartObject();
            parameters.WriteString("uid", uid);
            parameters.WriteString("display-name", displayName);
            parameters.WriteEndObject();
        }

        parameters.WriteEndArray();
    });

    public static ReadOnlyMemory<byte> Exit() => Message(message =>
    {
        message.WriteString("method", "exit");
        message.WriteStartObject("params");
        message.WriteEndObject();
    });

    /// <summary>The answer to whatever an application wants from us: it must not wait for ever.</summary>
    public static ReadOnlyMemory<byte> Refuse(ApplicationMessage.Asked asked) => Message(message =>
    {
        message.WritePropertyName("id");
        message.WriteRawValue(asked.Id);
        message.WriteStartObject("error");
        message.WriteNumber("code", MethodNotFound);
        message.WriteString("message", $"{asked.Method} is not supported.");
        message.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Request(int id, string method, Action<Utf8JsonWriter> writeParameters) => Message(message =>
    {
        message.WriteNumber("id", id);
        message.WriteString("method", method);
        message.WriteStartObject("params");
        writeParameters(message);
        message.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Message(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> body = new();
        using (Utf8JsonWriter message = new(body))
        {
            message.WriteStartObject();
            message.WriteString("jsonrpc", "2.0");
            write(message);
            message.WriteEndObject();
        }

        string header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.WrittenCount}\r\nContent-Type: application/testingplatform\r\n\r\n");
        return (byte[])[.. Encoding.ASCII.GetBytes(header), .. body.WrittenSpan];
    }
}
