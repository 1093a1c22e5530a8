using System.Net;
using System.Net.Sockets;

namespace Shop.Suppliers;

/// <summary>Counts the customers whom the sensor at the door reports, a datagram for each.</summary>
public sealed class DoorCounter : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private int _customers;

    public DoorCounter()
    {
        _socket.ReceiveBufferSize = 35_000;
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _ = Task.Run(CountAsync);
    }

    public EndPoint Address => _socket.LocalEndPoint!;

    public int Customers => Volatile.Read(ref _customers);

    public void Dispose() => _socket.Dispose();

    private async Task CountAsync()
    {
        var buffer = new byte[512];
        while (true)
        {
            await _socket.ReceiveAsync(buffer, SocketFlags.None);
            Interlocked.Increment(ref _customers);
        }
    }
}
