using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Depot.Rates;

/// <summary>The rates of another carrier, over HTTP.</summary>
public sealed class RateServer : IDisposable
{
    private readonly HttpListenerLike _listener = new();

    public Uri Address => new($"http://{_listener.Address}/rates");

    public void Answer(string text, int milliseconds) => _ = Task.Run(() => _listener.AnswerAsync(text, milliseconds));

    public void Dispose() => _listener.Dispose();

    private sealed class HttpListenerLike : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public HttpListenerLike() => _listener.Start();

        public EndPoint Address => _listener.LocalEndpoint;

        public async Task AnswerAsync(string text, int milliseconds)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            _ = await client.GetStream().ReadAsync(new byte[2048]);
            await Task.Delay(milliseconds);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {text.Length}\r\n\r\n{text}"));
        }

        public void Dispose() => _listener.Stop();
    }
}
