namespace Diagnosis.XunitV3.Broker;

/// <summary>Publishes from several threads to counters that know of no threads.</summary>
public class StatisticsTests
{
    private const int Publishers = 4;

    private readonly TopicStatistics _statistics = new();

    [Fact]
    public async Task Every_published_message_is_counted()
    {
        const int Messages = 40_000;
        var message = new Message("weather", "rain");

        await Task.WhenAll(Enumerable.Range(0, Publishers).Select(_ => Task.Run(() => Publish(message, Messages))));

        Assert.Equal(Publishers * Messages, _statistics.Published);
    }

    [Fact]
    public async Task Characters_add_up_over_two_bursts()
    {
        const int Messages = 80_000;
        var message = new Message("weather", "snow");

        await Task.WhenAll(Task.Run(() => Publish(message, Messages)), Task.Run(() => Publish(message, Messages)));

        Assert.Equal(2 * Messages * message.Body.Length, _statistics.Characters);
    }

    private void Publish(Message message, int times)
    {
        for (var sent = 0; sent < times; sent++)
        {
            _statistics.Record(message);
        }
    }
}
