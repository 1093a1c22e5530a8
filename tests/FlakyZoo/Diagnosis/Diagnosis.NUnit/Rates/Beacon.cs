using System.Net;
using System.Net.Sockets;

namespace Depot.Rates;

/// <summary>Hears the lorries in the yard, which call by datagrams.</summary>
public sealed class Beacon : IDisposable
{
    private readonly UdpClient _socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    private int _heard;

    public Beacon()
    {
        _socket.Client.ReceiveBufferSize = 48_000;
        _ = Task.Run(ListenAsync);
    }

    public IPEndPoint Address => (IPEndPoint)_socket.Client.LocalEndPoint!;

    public int Heard => Volatile.Read(ref _heard);

    public void Dispose() => _socket.Dispose();

    private async Task ListenAsync()
    {
        while (true)
        {
            await _socket.ReceiveAsync();
            Interlocked.Increment(ref _heard);
        }
    }
}
