using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Shop.Suppliers;

/// <summary>A supplier's price list, answered over HTTP after some thought.</summary>
public sealed class SupplierServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TimeSpan _thought;

    public SupplierServer(TimeSpan thought)
    {
        _thought = thought;
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/prices");

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            var buffer = new byte[2048];
            await client.GetStream().ReadAsync(buffer);
            await Task.Delay(_thought);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 7\r\n\r\nlamp;12"));
        }
    }
}
