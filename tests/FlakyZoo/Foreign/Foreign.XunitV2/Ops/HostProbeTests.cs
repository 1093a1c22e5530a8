using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Ops.Hosts;

public class HostProbe
{
    /// The address others reach us at: no packet is sent, the routing table tells.
    public IPAddress OutboundAddress()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect("198.51.100.7", 65530);
        return ((IPEndPoint)socket.LocalEndPoint!).Address;
    }

    public string Resolve(string host)
    {
        try
        {
            return Dns.GetHostEntry(host).AddressList.First().ToString();
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode.ToString();
        }
    }

    public IReadOnlyList<string> Neighbours() =>
        Process.GetProcesses().Select(p => p.ProcessName).Distinct().Order().ToList();

    public int Workers => Math.Max(1, Environment.ProcessorCount - 1) * 2;

    public byte[] ReserveCache(int megabytes) => GC.AllocateUninitializedArray<byte>(megabytes * 1024 * 1024);
}

public class HostProbeTests
{
    private readonly HostProbe probe = new();

    [Fact]
    public void Outbound_address_is_not_loopback()
    {
        var address = probe.OutboundAddress();
        Assert.False(IPAddress.IsLoopback(address));
        Assert.NotEqual(IPAddress.Any, address);
    }

    [Fact]
    public void Unknown_hosts_are_reported_as_not_found() =>
        Assert.Equal("HostNotFound", probe.Resolve("build-agent-17.invalid"));

    [Fact]
    public void Localhost_resolves() =>
        Assert.Contains(probe.Resolve("localhost"), new[] { "127.0.0.1", "::1" });

    [Fact]
    public void Gateway_is_configured()
    {
        var gateways = NetworkInterface.GetAllNetworkInterfaces()
            .Where(n => n.OperationalStatus == OperationalStatus.Up)
            .SelectMany(n => n.GetIPProperties().GatewayAddresses);
        Assert.NotEmpty(gateways);
    }

    [Fact]
    public void Probing_twice_finds_the_same_neighbours()
    {
        var before = probe.Neighbours();
        Thread.Sleep(5);
        Assert.Equal(before, probe.Neighbours());
    }

    [Fact]
    public void We_are_among_the_neighbours() =>
        Assert.Contains(Process.GetCurrentProcess().ProcessName, probe.Neighbours());

    [Fact]
    public void Two_workers_for_each_spare_processor() => Assert.InRange(probe.Workers, 2, 1024);
}

public class CapacityTests
{
    [Fact]
    public void Work_is_split_among_processors()
    {
        var parts = Enumerable.Range(0, 12).Chunk(12 / Environment.ProcessorCount);
        Assert.True(parts.Count() > 1, "all the work in one part");
    }

    [Fact]
    public void A_cache_of_400_megabytes_can_be_reserved()
    {
        var cache = new HostProbe().ReserveCache(400);
        Assert.Equal(400 * 1024 * 1024, cache.Length);
    }

    [Fact]
    public void A_cache_of_one_megabyte_can_be_reserved() =>
        Assert.Equal(1024 * 1024, new HostProbe().ReserveCache(1).Length);

    [Fact]
    public void Chunks_hold_everything() =>
        Assert.Equal(12, Enumerable.Range(0, 12).Chunk(5).Sum(c => c.Length));
}
