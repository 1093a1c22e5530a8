namespace Depot.Belts;

public class SlowBeltTests
{
    [Test]
    public async Task Every_box_reaches_the_end()
    {
        var belt = new SlowBelt();
        var carrying = Task.Run(belt.CarryAsync);

        for (var box = 0; box < 12; box++)
            await belt.PutAsync(box);
        belt.Close();

        Assert.That(await carrying, Is.EqualTo(Enumerable.Range(0, 12)));
    }

    [Test]
    public async Task A_closed_belt_carries_nothing()
    {
        var belt = new SlowBelt();
        belt.Close();

        Assert.That(await belt.CarryAsync(), Is.Empty);
    }

    [Test]
    public async Task Two_hands_fill_one_belt()
    {
        var belt = new SlowBelt();
        var carrying = Task.Run(belt.CarryAsync);

        await Task.WhenAll(FillAsync(belt, 0), FillAsync(belt, 100));
        belt.Close();

        Assert.That(await carrying, Has.Count.EqualTo(10));
    }

    [Test]
    public async Task A_slow_day_passes()
    {
        await Task.Delay(160);

        Assert.That(new SlowBelt(), Is.Not.Null);
    }

    [Test]
    public async Task A_timer_that_is_waited_for_has_ticked()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        var ticks = 0;

        while (ticks < 6 && await timer.WaitForNextTickAsync())
            ticks++;

        Assert.That(ticks, Is.EqualTo(6));
    }

    private static async Task FillAsync(SlowBelt belt, int first)
    {
        for (var box = first; box < first + 5; box++)
            await belt.PutAsync(box);
    }
}
