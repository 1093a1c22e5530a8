using System.Net;
using System.Net.Sockets;

namespace Shop.Suppliers;

public sealed class OwnPortTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public OwnPortTests() => _listener.Start();

    [Fact]
    public void The_system_chooses_a_port() => Assert.NotEqual(0, Port);

    [Fact]
    public async Task What_is_sent_comes_back()
    {
        var echo = EchoAsync(bytes: 4);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);

        await client.GetStream().WriteAsync("lamp"u8.ToArray());
        var answer = new byte[4];
        await client.GetStream().ReadExactlyAsync(answer);

        await echo;
        Assert.Equal("lamp"u8.ToArray(), answer);
    }

    [Fact]
    public async Task A_message_in_two_parts_is_read_whole()
    {
        var echo = EchoAsync(bytes: 8);
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, Port);

        await client.GetStream().WriteAsync("lamp"u8.ToArray());
        await Task.Delay(20);
        await client.GetStream().WriteAsync("s, 2"u8.ToArray());
        var answer = new byte[8];
        await client.GetStream().ReadExactlyAsync(answer);

        await echo;
        Assert.Equal("lamps, 2"u8.ToArray(), answer);
    }

    [Fact]
    public void Two_listeners_have_two_ports()
    {
        var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        other.Stop();

        Assert.NotEqual(Port, port);
    }

    public void Dispose() => _listener.Stop();

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    private async Task EchoAsync(int bytes)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var message = new byte[bytes];
        await client.GetStream().ReadExactlyAsync(message);
        await client.GetStream().WriteAsync(message);
    }
}
