using System.Net;
using System.Net.Sockets;

namespace Depot.Rates;

/// <summary>Scales that report over a socket: the weight is sent digit by digit, as it settles.</summary>
public sealed class Scales : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Scales()
    {
        _listener.Start();
        _ = Task.Run(WeighAsync);
    }

    public EndPoint Address => _listener.LocalEndpoint;

    public void Dispose() => _listener.Stop();

    private async Task WeighAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        client.NoDelay = true;
        foreach (var digit in "12.50 kg"u8.ToArray())
            await client.GetStream().WriteAsync(new[] { digit });
        await Task.Delay(60);
    }
}
