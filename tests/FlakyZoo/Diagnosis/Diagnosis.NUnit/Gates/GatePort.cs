using System.Net;
using System.Net.Sockets;

namespace Depot.Gates;

/// <summary>The port on which the scanner of a gate reports. All gates have the same one.</summary>
public sealed class GatePort : IDisposable
{
    private const int Port = 38_417;

    private readonly TcpListener _listener = new(IPAddress.Loopback, Port);

    public GatePort() => _listener.Start();

    public bool IsOpen => _listener.Server.IsBound;

    public void Dispose() => _listener.Stop();
}
