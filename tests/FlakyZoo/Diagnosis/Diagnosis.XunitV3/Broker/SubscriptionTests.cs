namespace Diagnosis.XunitV3.Broker;

/// <summary>Lets subscribers join at once, as they do after a restart.</summary>
public class SubscriptionTests
{
    [Fact]
    public async Task Subscribers_can_join_at_once()
    {
        const int Each = 600;
        var book = new SubscriberBook();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(group => Task.Run(() => JoinAll(book, group, Each))));

        Assert.Equal(3 * Each, book.Count);
    }

    [Fact]
    public async Task Subscribers_can_be_looked_up_while_others_join()
    {
        var book = new SubscriberBook();
        JoinAll(book, 0, 20_000);

        var joining = Task.Run(() => JoinAll(book, 1, 4_000));
        var found = await Task.Run(() => book.NamesOfLength(4));
        await joining;

        Assert.NotNull(found);
    }

    [Fact]
    public async Task A_queue_is_opened_once()
    {
        var directory = new QueueDirectory();

        var queues = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => directory.Open("orders"))));
        queues[0].Enqueue(new Message("orders", "tea"));

        Assert.All(queues, queue => Assert.Single(queue));
    }

    private static void JoinAll(SubscriberBook book, int group, int count)
    {
        for (var number = 0; number < count; number++)
        {
            book.Join($"{group}-{number}");
        }
    }
}
