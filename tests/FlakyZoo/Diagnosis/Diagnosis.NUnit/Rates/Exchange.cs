using System.Net;
using System.Net.Sockets;

namespace Depot.Rates;

/// <summary>Answers whatever it is sent, on a port that the system chooses.</summary>
public sealed class Exchange : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public Exchange()
    {
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public IPEndPoint Address => (IPEndPoint)_listener.LocalEndpoint;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await client.GetStream().CopyToAsync(client.GetStream());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener was stopped, which is how an exchange ends.
        }
    }
}
