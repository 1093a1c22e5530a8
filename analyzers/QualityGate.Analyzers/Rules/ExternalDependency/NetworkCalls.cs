using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Reads from a call which host it goes to over the real network, as far as one type shows it.</summary>
internal sealed class NetworkCalls(TypeBodies bodies)
{
    private readonly HttpClients _clients = new(bodies);

    /// <returns>The public host; null where the call goes to none, to one not known here, or through a handler of the test's own.</returns>
    public string? HostOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: { Name: "TcpClient" } type } made when type.HasName("System.Net.Sockets.TcpClient") => Public(Value(made.Arguments, "hostname")),
        IInvocationOperation call => OfCall(call),
        _ => null,
    };

    private string? OfCall(IInvocationOperation call)
    {
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        string name = call.TargetMethod.Name;
        return type.Name switch
        {
            "HttpClient" or "HttpClientJsonExtensions" when IsIn(type, "Http") || IsIn(type, "Json") => OfHttp(call),
            "Dns" when IsIn(type, "Net") && name.StartsWith("Get", StringComparison.Ordinal) && call.Arguments.Length > 0 => Public(call.Arguments[0].Value),
            "WebClient" when IsIn(type, "Net") && IsTransfer(name) => Public(Value(call.Arguments, "address")),
            "Ping" when IsIn(type, "NetworkInformation") && name.StartsWith("Send", StringComparison.Ordinal) => Public(Value(call.Arguments, "hostNameOrAddress") ?? Value(call.Arguments, "address")),
            "TcpClient" or "Socket" or "UdpClient" when IsIn(type, "Sockets") && name is "Connect" or "ConnectAsync" =>
                Public(Value(call.Arguments, "host") ?? Value(call.Arguments, "hostname") ?? Value(call.Arguments, "address") ?? Value(call.Arguments, "remoteEP")),
            "ClientWebSocket" when IsIn(type, "WebSockets") && name == "ConnectAsync" => Public(Value(call.Arguments, "uri")),
            _ => null,
        };
    }

    private string? OfHttp(IInvocationOperation call)
    {
        if (call.Receiver() is not { } client || Target(call) is not { } target || !_clients.AreReal(client, out IOperation? home))
            return null;

        return Address(target) is { } address && address.Contains("://") ? PublicHost.In(address) : home is null ? null : Public(home);
    }

    private static IOperation? Target(IInvocationOperation call) => Value(call.Arguments, "requestUri") ?? Value(call.Arguments, "request");

    private static string? Public(IOperation? address) => address is not null && Address(address) is { } text ? PublicHost.In(text) : null;

    // A text, or what is made from one: new Uri("..."), new HttpRequestMessage(method, "..."), IPAddress.Parse("..."), new IPEndPoint(address, port).
    private static string? Address(IOperation operation, int depth = 0)
    {
        IOperation value = Origins.Of(operation);
        return depth > 3 ? null : value switch
        {
            IObjectCreationOperation { Type.Name: "Uri", Arguments: [{ Value: { } text }, ..] } => KnownValues.Text(text),
            IObjectCreationOperation { Type.Name: "HttpRequestMessage", Arguments: [_, { Value: { } uri }, ..] } => Address(uri, depth + 1),
            IObjectCreationOperation { Type.Name: "IPEndPoint", Arguments: [{ Value: { } host }, ..] } => Address(host, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" }, Arguments: [{ Value: { } text }, ..] } => KnownValues.Text(text),
            _ => KnownValues.Text(value),
        };
    }

    private static bool IsTransfer(string name) =>
        name.StartsWith("Download", StringComparison.Ordinal) || name.StartsWith("Upload", StringComparison.Ordinal) || name.StartsWith("Open", StringComparison.Ordinal);

    private static bool IsIn(INamedTypeSymbol type, string space)
    {
        INamespaceSymbol? root = type.ContainingNamespace;
        if (root?.Name != space)
            return false;

        while (root is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            root = outer;

        return root?.Name == "System";
    }

    private static IOperation? Value(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.Value;
        }

        return null;
    }
}
