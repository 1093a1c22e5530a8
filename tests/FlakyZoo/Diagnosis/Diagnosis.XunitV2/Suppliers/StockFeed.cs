using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Shop.Suppliers;

/// <summary>A supplier that sends its stock over a socket: first the number of articles, then the articles.</summary>
public sealed class StockFeed : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public StockFeed()
    {
        _listener.Start();
        _ = Task.Run(SendAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Stop();

    private async Task SendAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        client.NoDelay = true;
        await client.GetStream().WriteAsync("articles: 600\n"u8.ToArray());
        var body = new StringBuilder();
        for (var article = 0; article < 600; article++)
            body.Append("article ").Append(article).Append('\n');
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(body.ToString()));
        await Task.Delay(100);
    }
}
