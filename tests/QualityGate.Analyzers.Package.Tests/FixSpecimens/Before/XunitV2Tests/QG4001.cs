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
        var listener = new TcpListener(IPAddress.Loopback, 8123); // ours
        listener.Start();

        using var client = new TcpClient("localhost", 8123);
        Assert.True(client.Connected);
        listener.Stop();
    }

    [Fact]
    public void Mail_Comes()
    {
        const int port = 8124;
        using var mailbox = new UdpClient(port);
        Assert.Equal(port, ((IPEndPoint)mailbox.Client.LocalEndPoint!).Port);
    }
}
