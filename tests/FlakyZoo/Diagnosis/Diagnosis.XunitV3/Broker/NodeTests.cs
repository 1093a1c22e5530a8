using System.Net;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Talks to a node of the broker over real sockets.</summary>
public class NodeTests
{
    [Fact]
    public async Task A_node_that_is_starting_answers()
    {
        using var node = new Node(47613, TimeSpan.Zero);
        var starting = Task.Run(node.Start);
        await Task.Yield();

        var answer = await Node.AskAsync(47613, "ping");
        await starting;

        Assert.Equal("ping", answer);
    }

    [Fact]
    public async Task A_node_answers_in_time()
    {
        using var node = new Node(0, TimeSpan.FromMilliseconds(30));
        node.Start();
        using var patience = new CancellationTokenSource(55);

        Assert.Equal("ping", await Node.AskAsync(node.Port, "ping", patience.Token));
    }

    [Fact]
    public void A_node_has_an_address_that_others_can_reach() => Assert.False(IPAddress.IsLoopback(Node.OutwardAddress()));
}
