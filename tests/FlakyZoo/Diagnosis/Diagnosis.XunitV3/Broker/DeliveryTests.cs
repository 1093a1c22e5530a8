using System.Threading.Channels;

namespace Diagnosis.XunitV3.Broker;

/// <summary>Looks for the outcome of what runs in the background, a little too early now and then.</summary>
public class DeliveryTests
{
    private static readonly Message Greeting = new("greetings", "hello");

    [Fact]
    public async Task A_message_is_delivered_soon()
    {
        var dispatcher = new Dispatcher(TimeSpan.FromMilliseconds(20));

        dispatcher.Publish(Greeting);
        await Task.Delay(21);

        Assert.Equal(1, dispatcher.Delivered);
    }

    [Fact]
    public async Task A_crowd_of_messages_is_delivered_soon()
    {
        var dispatcher = new Dispatcher(TimeSpan.FromMilliseconds(10));

        for (var number = 0; number < 50; number++)
        {
            dispatcher.Publish(Greeting);
        }

        await Task.Delay(13);

        Assert.Equal(50, dispatcher.Delivered);
    }

    [Fact]
    public async Task A_consumer_that_was_told_to_stop_has_stopped()
    {
        var channel = Channel.CreateUnbounded<Message>();
        var consumer = new Consumer(channel.Reader);
        var running = consumer.Start();
        await channel.Writer.WriteAsync(Greeting);

        consumer.Stop();
        await Task.Delay(2);

        Assert.True(consumer.HasStopped);
        await running;
    }

    [Fact]
    public async Task A_batch_is_acknowledged_before_the_broker_asks_again()
    {
        var dispatcher = new Dispatcher(TimeSpan.FromMilliseconds(5));
        var batch = HandleInTurnAsync(dispatcher, 6);

        await Task.WhenAny(batch, Task.Delay(60));

        Assert.Equal(6, dispatcher.Delivered);
    }

    private static async Task HandleInTurnAsync(Dispatcher dispatcher, int messages)
    {
        for (var number = 0; number < messages; number++)
        {
            await Task.Run(() => dispatcher.DeliverAsync(Greeting));
        }
    }
}
