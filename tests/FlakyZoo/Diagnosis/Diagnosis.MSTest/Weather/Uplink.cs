using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Diagnosis.MSTest.Weather;

/// <summary>How a station reaches the world.</summary>
public static class Uplink
{
    public static IPAddress[] AddressesOf(string host) => Dns.GetHostAddresses(host, AddressFamily.InterNetwork);

    public static NetworkInterface? Cable() => NetworkInterface.GetAllNetworkInterfaces().FirstOrDefault(card =>
        card.NetworkInterfaceType != NetworkInterfaceType.Loopback
        && card.OperationalStatus == OperationalStatus.Up
        && card.GetIPProperties().UnicastAddresses.Count > 0);
}
