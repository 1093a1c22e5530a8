using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Diagnosis.XunitV3.Broker;

/// <summary>A broker that listens on a port of this machine and answers each line with the same.</summary>
public sealed class Node : IDisposable
{
    private readonly TcpListener _listener;
    private readonly TimeSpan _thinking;

    public Node(int port, TimeSpan thinking)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _thinking = thinking;
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Any address of this machine that others can reach.</summary>
    public static IPAddress OutwardAddress()
    {
        // No packet is sent: the system only looks up the way it would take.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(IPAddress.Parse("198.51.100.7"), 9);
        return ((IPEndPoint)socket.LocalEndPoint!).Address;
    }

    public void Start()
    {
        _listener.Start();
        _ = AnswerAsync();
    }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var buffer = new byte[256];
                var length = await client.GetStream().ReadAsync(buffer);
                await Task.Delay(_thinking);
                await client.GetStream().WriteAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or IOException)
        {
            // Closed, or left by its client.
        }
    }

    public static async Task<string> AskAsync(int port, string line, CancellationToken cancellationToken = default)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
        var buffer = new byte[256];
        var length = await client.GetStream().ReadAsync(buffer, cancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
