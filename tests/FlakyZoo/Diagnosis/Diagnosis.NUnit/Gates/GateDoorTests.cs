namespace Depot.Gates;

public class GateDoorTests
{
    [Test]
    public async Task A_door_that_is_waited_for_is_open()
    {
        var door = new GateDoor();

        _ = Task.Run(door.OpenAsync);
        await door.Opened;

        Assert.That(door.IsOpen);
    }

    [Test]
    public async Task A_door_that_is_looked_at_again_and_again_opens()
    {
        var door = new GateDoor();

        _ = Task.Run(door.OpenAsync);
        while (!door.IsOpen)
            await Task.Delay(3);

        Assert.That(door.Opened.IsCompletedSuccessfully);
    }

    [Test]
    public async Task A_door_nobody_opens_stays_shut()
    {
        var door = new GateDoor();

        await Task.Delay(30);

        Assert.That(door.IsOpen, Is.False);
    }

    [Test]
    public async Task A_door_opens_once()
    {
        var door = new GateDoor();

        await Task.WhenAll(door.OpenAsync(), door.OpenAsync());

        Assert.That(door.IsOpen);
    }

    [Test]
    public async Task Ten_wait_at_one_door()
    {
        var door = new GateDoor();
        var passed = 0;
        var waiting = Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
        {
            await door.Opened;
            Interlocked.Increment(ref passed);
        })).ToList();

        await door.OpenAsync();
        await Task.WhenAll(waiting);

        Assert.That(passed, Is.EqualTo(10));
    }
}
