// Ours.
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Specimens;

public class MailTests
{
    [Fact]
    public void Mail_Comes()
    {
        using var mailbox = new UdpClient(0);
        int port = ((IPEndPoint)mailbox.Client.LocalEndPoint!).Port;
        Assert.NotEqual(port, mailbox.Available);
    }
}
