using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Diagnosis.MSTest.Chess;

/// <summary>Plays over sockets at ports of the system's choice, and over channels.</summary>
[TestClass]
public class TableTests
{
    [TestMethod]
    public async Task A_move_goes_over_the_wire()
    {
        using var table = new TcpListener(IPAddress.Loopback, 0);
        table.Start();
        var accepting = table.AcceptTcpClientAsync();
        using var player = new TcpClient();
        await player.ConnectAsync((IPEndPoint)table.LocalEndpoint);
        using var opponent = await accepting;

        await player.GetStream().WriteAsync("e4"u8.ToArray());
        var move = new byte[2];
        await opponent.GetStream().ReadExactlyAsync(move);

        CollectionAssert.AreEqual("e4"u8.ToArray(), move);
    }

    [TestMethod]
    public void Two_tables_have_two_ports()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();

        Assert.AreNotEqual(((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    [TestMethod]
    public async Task Moves_arrive_in_their_order()
    {
        var moves = Channel.CreateBounded<int>(3);
        var playing = Task.Run(async () =>
        {
            for (var move = 0; move < 30; move++)
            {
                await moves.Writer.WriteAsync(move);
            }

            moves.Writer.Complete();
        });

        List<int> seen = [];
        await foreach (var move in moves.Reader.ReadAllAsync())
        {
            seen.Add(move);
        }

        await playing;
        CollectionAssert.AreEqual(Enumerable.Range(0, 30).ToList(), seen);
    }

    [TestMethod]
    public async Task Two_players_take_turns()
    {
        var white = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var black = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var other = Task.Run(async () => black.SetResult(await white.Task + " e5"));

        white.SetResult("e4");

        Assert.AreEqual("e4 e5", await black.Task);
        await other;
    }
}
