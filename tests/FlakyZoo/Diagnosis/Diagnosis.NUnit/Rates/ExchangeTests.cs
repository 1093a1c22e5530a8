using System.Net.Sockets;

namespace Depot.Rates;

public class ExchangeTests
{
    [Test]
    public async Task An_exchange_sends_back_what_it_got()
    {
        await using var exchange = new Exchange();

        Assert.That(await AskAsync(exchange, [1, 2, 3]), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public async Task A_large_message_is_read_to_its_end()
    {
        await using var exchange = new Exchange();
        var message = new byte[20_000];
        new Random(4).NextBytes(message);

        Assert.That(await AskAsync(exchange, message), Is.EqualTo(message));
    }

    [Test]
    public async Task Two_exchanges_do_not_share_a_port()
    {
        await using var one = new Exchange();
        await using var other = new Exchange();

        Assert.That(one.Address.Port, Is.Not.EqualTo(other.Address.Port));
    }

    [Test]
    public async Task Three_ask_one_after_the_other()
    {
        await using var exchange = new Exchange();

        for (byte question = 1; question <= 3; question++)
            Assert.That(await AskAsync(exchange, [question]), Is.EqualTo(new[] { question }));
    }

    private static async Task<byte[]> AskAsync(Exchange exchange, byte[] question)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(exchange.Address);
        await client.GetStream().WriteAsync(question);
        var answer = new byte[question.Length];
        await client.GetStream().ReadExactlyAsync(answer);
        return answer;
    }
}
