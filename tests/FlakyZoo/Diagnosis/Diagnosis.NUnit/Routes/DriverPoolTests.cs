namespace Depot.Routes;

public class DriverPoolTests
{
    [Test]
    public async Task No_driver_gets_two_tours()
    {
        var pool = new DriverPool(drivers: 30);

        var tours = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(pool.Next)));

        Assert.That(tours, Is.Unique);
    }
}
