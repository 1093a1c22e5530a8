using System.Net.NetworkInformation;

namespace Depot.Rates;

/// <summary>The way to the head office.</summary>
public static class Uplink
{
    public static IEnumerable<string> Find() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(link => link.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .Where(link => link.GetIPProperties().GatewayAddresses.Count > 0)
        .Select(link => link.Name);
}
