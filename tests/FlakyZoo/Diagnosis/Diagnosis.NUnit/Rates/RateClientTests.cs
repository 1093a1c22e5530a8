namespace Depot.Rates;

public class RateClientTests
{
    [Test]
    public async Task The_rate_of_the_other_carrier_is_known()
    {
        using var server = new RateServer();
        server.Answer("rate;4", milliseconds: 50);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMilliseconds(280) };

        Assert.That(await http.GetStringAsync(server.Address), Is.EqualTo("rate;4"));
    }
}
