using System.Net;
using System.Net.Sockets;

namespace Shop.Suppliers;

/// <summary>Under which address suppliers reach this shop.</summary>
public static class ShopAddress
{
    /// <summary>The address from which the machine would speak to the world. Connecting a datagram socket sends nothing.</summary>
    public static IPAddress Find()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(IPAddress.Parse("198.51.100.1"), 9);
        return ((IPEndPoint)socket.LocalEndPoint!).Address;
    }
}
