namespace Diagnosis.XunitV3.Queues;

/// <summary>Takes its time, and measures none.</summary>
public class SlowTests
{
    [Fact]
    public async Task A_long_handling_ends()
    {
        await Task.Delay(180);

        Assert.Equal("ended", string.Concat("en", "ded"));
    }

    [Fact]
    public async Task Many_short_handlings_end()
    {
        var handled = 0;
        for (var number = 0; number < 20; number++)
        {
            await Task.Delay(4);
            handled++;
        }

        Assert.Equal(20, handled);
    }

    [Fact]
    public void A_long_calculation_ends()
    {
        var primes = Enumerable.Range(2, 40_000).Count(number => Enumerable.Range(2, (int)Math.Sqrt(number) - 1).All(divisor => number % divisor != 0));

        Assert.Equal(4203, primes);
    }

    [Fact]
    public async Task The_later_of_two_is_waited_for()
    {
        List<string> ended = [];
        var gate = new Lock();

        await Task.WhenAll(EndAsync("slow", 90), EndAsync("fast", 10));

        Assert.Equal(["fast", "slow"], ended.Order());

        async Task EndAsync(string name, int milliseconds)
        {
            await Task.Delay(milliseconds);
            lock (gate)
            {
                ended.Add(name);
            }
        }
    }
}
