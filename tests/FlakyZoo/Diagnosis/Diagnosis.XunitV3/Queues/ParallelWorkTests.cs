using System.Collections.Concurrent;

namespace Diagnosis.XunitV3.Queues;

/// <summary>A lot at once, and all of it coordinated.</summary>
public class ParallelWorkTests
{
    [Fact]
    public async Task Counts_of_all_publishers_add_up()
    {
        var counter = new Counter();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var number = 0; number < 20_000; number++)
            {
                counter.Add();
            }
        })));

        Assert.Equal(80_000, counter.Count);
    }

    [Fact]
    public async Task Transfers_keep_the_sum()
    {
        var accounts = new Accounts(5, 1000);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(account => Task.Run(() =>
        {
            for (var number = 0; number < 2_000; number++)
            {
                accounts.Transfer(account, (account + number) % 5, number % 7);
            }
        })));

        Assert.Equal(5000, accounts.Sum());
    }

    [Fact]
    public async Task Words_are_counted_by_many_readers()
    {
        var counts = new ConcurrentDictionary<string, int>();
        string[] words = ["rain", "snow", "sun"];

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
        {
            for (var number = 0; number < 900; number++)
            {
                counts.AddOrUpdate(words[number % 3], 1, (_, count) => count + 1);
            }
        })));

        Assert.All(words, word => Assert.Equal(1800, counts[word]));
    }

    [Fact]
    public void A_parallel_loop_sums_up_under_a_lock()
    {
        var gate = new Lock();
        var sum = 0L;

        Parallel.For(0, 5_000, number =>
        {
            lock (gate)
            {
                sum += number;
            }
        });

        Assert.Equal(12_497_500, sum);
    }

    [Fact]
    public async Task A_queue_is_opened_by_one_of_many()
    {
        var opened = 0;
        var queue = new Lazy<ConcurrentQueue<int>>(() =>
        {
            Interlocked.Increment(ref opened);
            return new ConcurrentQueue<int>();
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => queue.Value.Enqueue(number))));

        Assert.Equal(1, opened);
        Assert.Equal(8, queue.Value.Count);
    }

    [Fact]
    public async Task No_more_than_three_are_inside()
    {
        using var throttle = new Throttle(3);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => throttle.RunAsync(() => Task.Delay(3))));

        Assert.InRange(throttle.Peak, 1, 3);
    }

    [Fact]
    public async Task A_gathered_result_does_not_depend_on_who_comes_first()
    {
        var results = new ConcurrentBag<int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 60), async (number, cancellationToken) =>
        {
            await Task.Delay(number % 3, cancellationToken);
            results.Add(number);
        });

        Assert.Equal(Enumerable.Range(0, 60), results.Order());
    }

    [Fact]
    public void A_thread_of_its_own_is_waited_for()
    {
        var written = "";
        var thread = new Thread(() =>
        {
            Thread.Sleep(30);
            written = "done";
        });

        thread.Start();
        thread.Join();

        Assert.Equal("done", written);
    }
}
