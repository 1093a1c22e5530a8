// Ours.
using System.Net.Sockets;
using Xunit;

namespace Specimens;

public class MailTests
{
    [Fact]
    public void Mail_Comes()
    {
        using var mailbox = new UdpClient(8125);
        Assert.NotEqual(8125, mailbox.Available);
    }
}
