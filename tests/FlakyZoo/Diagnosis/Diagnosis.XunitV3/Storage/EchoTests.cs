using System.Net;
using System.Net.Sockets;

namespace Diagnosis.XunitV3.Storage;

/// <summary>Talks over the loopback at ports that the system chooses, for as long as it takes.</summary>
public class EchoTests
{
    [Fact]
    public async Task A_line_comes_back()
    {
        using var listener = Listen();
        var echo = EchoAsync(listener, 1);

        Assert.Equal("hello", await AskAsync(listener, "hello"));
        await echo;
    }

    [Fact]
    public async Task Three_lines_come_back_in_turn()
    {
        using var listener = Listen();
        var echo = EchoAsync(listener, 3);

        foreach (var line in new[] { "one", "two", "three" })
        {
            Assert.Equal(line, await AskAsync(listener, line));
        }

        await echo;
    }

    [Fact]
    public void Two_listeners_have_two_ports()
    {
        using var first = Listen();
        using var second = Listen();

        Assert.NotEqual(((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    [Fact]
    public void A_taken_port_is_refused()
    {
        using var first = Listen();
        using var second = new TcpListener(IPAddress.Loopback, ((IPEndPoint)first.LocalEndpoint).Port);

        Assert.Throws<SocketException>(second.Start);
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static async Task EchoAsync(TcpListener listener, int times)
    {
        for (var time = 0; time < times; time++)
        {
            using var client = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream());
            await writer.WriteLineAsync(await reader.ReadLineAsync());
        }
    }

    private static async Task<string?> AskAsync(TcpListener listener, string line)
    {
        using var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream());
        await writer.WriteLineAsync(line);
        await writer.FlushAsync();
        return await reader.ReadLineAsync();
    }
}
