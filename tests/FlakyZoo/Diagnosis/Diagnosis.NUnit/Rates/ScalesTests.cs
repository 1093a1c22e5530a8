using System.Net.Sockets;
using System.Text;

namespace Depot.Rates;

public class ScalesTests
{
    [Test]
    public async Task The_weight_is_read()
    {
        using var scales = new Scales();
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(scales.Address);

        var buffer = new byte[64];
        var read = await socket.ReceiveAsync(buffer);

        Assert.That(Encoding.ASCII.GetString(buffer, 0, read), Is.EqualTo("12.50 kg"));
    }
}
