using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Shop.Suppliers;

public class StockFeedTests
{
    [Fact]
    public async Task The_feed_names_all_articles()
    {
        using var feed = new StockFeed();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, feed.Port);

        var buffer = new byte[65_536];
        var read = await client.GetStream().ReadAsync(buffer);

        Assert.EndsWith("article 599\n", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
    }
}
