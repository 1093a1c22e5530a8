using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Geo.Beacons;

/// Ships listen for beacons on 42817; the port is given by the protocol.
public sealed class BeaconReceiver : IDisposable
{
    public const int Port = 42817;
    private readonly TcpListener listener = new(IPAddress.Loopback, Port);

    public void Open() => listener.Start();

    public async Task<string> ReceiveAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync() ?? "";
    }

    public static async Task SendAsync(string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text + "\n"));
    }

    public void Dispose() => listener.Stop();
}

public class BeaconPositionTests
{
    [Fact]
    public async Task Position_arrives()
    {
        using var receiver = new BeaconReceiver();
        receiver.Open();
        var text = receiver.ReceiveAsync();
        await Task.Delay(200); // ship takes a moment
        await BeaconReceiver.SendAsync("POS 47.1 8.2");
        Assert.Equal("POS 47.1 8.2", await text);
    }

    [Fact]
    public async Task Positions_arrive_one_by_one()
    {
        using var receiver = new BeaconReceiver();
        receiver.Open();
        foreach (var position in new[] { "POS 1 1", "POS 2 2" })
        {
            var text = receiver.ReceiveAsync();
            await Task.Delay(120);
            await BeaconReceiver.SendAsync(position);
            Assert.Equal(position, await text);
        }
    }

    [Fact]
    public void Position_has_three_parts() => Assert.Equal(3, "POS 47.1 8.2".Split(' ').Length);
}

public class BeaconDistressTests
{
    [Fact]
    public async Task Distress_call_arrives()
    {
        using var receiver = new BeaconReceiver();
        receiver.Open();
        var text = receiver.ReceiveAsync();
        await Task.Delay(200);
        await BeaconReceiver.SendAsync("SOS");
        Assert.Equal("SOS", await text);
    }
}

public class BeaconWeatherTests
{
    [Theory]
    [InlineData("WX STORM")]
    [InlineData("WX FOG")]
    public async Task Warning_arrives(string warning)
    {
        using var receiver = new BeaconReceiver();
        receiver.Open();
        var text = receiver.ReceiveAsync();
        await Task.Delay(180);
        await BeaconReceiver.SendAsync(warning);
        Assert.Equal(warning, await text);
    }
}
