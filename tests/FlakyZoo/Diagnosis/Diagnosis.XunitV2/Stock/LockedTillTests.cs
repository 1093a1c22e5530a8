using System.Collections.Concurrent;

namespace Shop.Stock;

public class LockedTillTests
{
    private const int Sales = 100_000;

    private readonly LockedTill _till = new();

    [Fact]
    public void A_parallel_sum_is_exact()
    {
        Parallel.For(1, Sales + 1, _till.Sell);

        Assert.Equal((long)Sales * (Sales + 1) / 2, _till.Sum);
    }

    [Fact]
    public async Task Cashiers_do_not_lose_a_sale()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var sale = 0; sale < 5000; sale++)
                _till.Sell(1);
        })));

        Assert.Equal(40_000, _till.Sales);
    }

    [Fact]
    public void A_shared_dictionary_counts_every_article()
    {
        var pieces = new ConcurrentDictionary<int, int>();

        Parallel.For(0, 20_000, sale => pieces.AddOrUpdate(sale % 10, 1, (_, sold) => sold + 1));

        Assert.All(Enumerable.Range(0, 10), article => Assert.Equal(2000, pieces[article]));
    }

    [Fact]
    public async Task A_door_lets_in_one_at_a_time()
    {
        using var door = new SemaphoreSlim(1);
        var inside = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            await door.WaitAsync();
            most = Math.Max(most, ++inside);
            await Task.Yield();
            inside--;
            door.Release();
        })));

        Assert.Equal((1, 0), (most, inside));
    }

    [Fact]
    public async Task Sales_in_turn_need_no_lock()
    {
        var sum = 0;

        for (var sale = 0; sale < 50; sale++)
            sum += await Task.Run(() => 2);

        Assert.Equal(100, sum);
    }
}
