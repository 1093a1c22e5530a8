using System.Net;
using System.Net.Sockets;

namespace Specimens.XunitV3.Surroundings;

/// <summary>Needs a server that is not there. The port is bound and nobody listens, so it refuses for certain.</summary>
public class ClosedPortTests
{
    [Fact]
    public async Task Connects_to_a_port_where_nobody_listens()
    {
        using var reservation = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        reservation.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var client = new TcpClient(AddressFamily.InterNetwork);

        await client.ConnectAsync((IPEndPoint)reservation.LocalEndPoint!, TestContext.Current.CancellationToken);
    }
}
