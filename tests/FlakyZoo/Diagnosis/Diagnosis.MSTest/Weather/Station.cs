using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Diagnosis.MSTest.Weather;

/// <summary>A weather station on this machine that tells the temperature to whoever connects.</summary>
public sealed class Station : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TimeSpan _measuring;

    public Station(TimeSpan measuring)
    {
        _measuring = measuring;
        _listener.Start();
        _ = AnswerAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static async Task<string> AskAsync(int port, CancellationToken cancellationToken = default)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        var buffer = new byte[32];
        var length = await client.GetStream().ReadAsync(buffer, cancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, length);
    }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await Task.Delay(_measuring);
                await client.GetStream().WriteAsync("21"u8.ToArray());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or IOException)
        {
            // Closed, or left by its client.
        }
    }
}
