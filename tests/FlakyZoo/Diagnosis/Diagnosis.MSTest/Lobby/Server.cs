using System.Net;
using System.Net.Sockets;

namespace Diagnosis.MSTest.Lobby;

/// <summary>Waits for players at a port that all clients know.</summary>
public sealed class Server : IDisposable
{
    public const int WellKnownPort = 47617;

    private readonly TcpListener _listener = new(IPAddress.Loopback, WellKnownPort);

    public void Open()
    {
        _listener.Server.ExclusiveAddressUse = true;
        _listener.Start();
    }

    public async Task<bool> GreetAsync()
    {
        var guest = _listener.AcceptTcpClientAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, WellKnownPort);
        using var accepted = await guest;
        return accepted.Connected;
    }

    public void Dispose() => _listener.Dispose();
}
