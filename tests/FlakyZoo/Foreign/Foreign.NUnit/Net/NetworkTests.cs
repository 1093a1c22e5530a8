using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Net.Discovery;

public sealed class PrinterDiscovery : IDisposable
{
    private static readonly IPAddress Group = IPAddress.Parse("239.255.255.250");
    private readonly UdpClient client = new(0, AddressFamily.InterNetwork);

    public void Join() => client.JoinMulticastGroup(Group);

    public void Dispose() => client.Dispose();

    public static Task<IPAddress[]> Find(string host) => Dns.GetHostAddressesAsync(host);
}

[TestFixture]
public class PrinterDiscoveryTests
{
    [Test]
    public void JoinsTheGroup()
    {
        using var discovery = new PrinterDiscovery();
        Assert.DoesNotThrow(discovery.Join);
    }

    [Test]
    public void NetworkIsThere() => Assert.That(NetworkInterface.GetIsNetworkAvailable(), Is.True);

    [Test]
    public void LoopbackIsThere() =>
        Assert.That(NetworkInterface.GetAllNetworkInterfaces().Any(n => n.NetworkInterfaceType == NetworkInterfaceType.Loopback));

    [Test]
    public async Task MissingPrinterIsReportedQuickly()
    {
        try
        {
            await PrinterDiscovery.Find("printer-3.invalid").WaitAsync(TimeSpan.FromMilliseconds(20));
            Assert.Fail("found a printer that is not there");
        }
        catch (SocketException)
        {
            // as it should be
        }
    }

    [Test]
    public void ReadingTheCacheCausesNoTraffic()
    {
        var ip = IPGlobalProperties.GetIPGlobalProperties();
        var before = ip.GetIPv4GlobalStatistics().ReceivedPackets;
        Thread.Sleep(20); // cache lookup
        Assert.That(ip.GetIPv4GlobalStatistics().ReceivedPackets, Is.EqualTo(before));
    }
}

public class VersionControl
{
    public static bool TryVersion(int patienceMs, out string version)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!;
        if (!git.WaitForExit(patienceMs))
        {
            version = "";
            return false;
        }
        version = git.StandardOutput.ReadToEnd().Trim();
        return true;
    }
}

[TestFixture]
public class VersionControlTests
{
    [Test]
    public void GitTellsItsVersionAtOnce()
    {
        Assert.That(VersionControl.TryVersion(8, out var version), Is.True, "git did not answer");
        Assert.That(version, Does.StartWith("git version"));
    }
}
