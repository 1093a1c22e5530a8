using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Specimens;

public class ListenerTests
{
    [Fact]
    public void Listener_Listens()
    {
        // where nobody else is
        var listener = new TcpListener(IPAddress.Loopback, 0); // ours
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;

        using var client = new TcpClient("localhost", port);
        Assert.True(client.Connected);
        listener.Stop();
    }

    [Fact]
    public void Mail_Comes()
    {
        using var mailbox = new UdpClient(0);
        int port = ((IPEndPoint)mailbox.Client.LocalEndPoint!).Port;
        Assert.Equal(port, ((IPEndPoint)mailbox.Client.LocalEndPoint!).Port);
    }
}
