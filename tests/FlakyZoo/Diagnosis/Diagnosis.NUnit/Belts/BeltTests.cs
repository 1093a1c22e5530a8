namespace Depot.Belts;

public class BeltTests
{
    [Test]
    public async Task A_stopped_belt_stands_still()
    {
        var belt = new Belt();
        belt.Start();
        await Task.Delay(30);

        belt.Stop();

        await Task.Delay(5);
        Assert.That(belt.IsMoving, Is.False);
    }

    [Test]
    public async Task A_started_belt_moves()
    {
        var belt = new Belt();

        belt.Start();
        await Task.Yield();

        Assert.That(belt.IsMoving, Is.True);
        belt.Stop();
    }
}
