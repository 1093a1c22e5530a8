namespace Depot.Routes;

public class DriverPoolTests
{
    [Test]
    public async Task No_driver_gets_two_tours()
    {
        var pool = new DriverPool(drivers: 40_000);

        var tours = await Task.WhenAll(Task.Run(() => Take(pool)), Task.Run(() => Take(pool)));

        Assert.That(tours.SelectMany(drivers => drivers), Has.Exactly(20_000).Items);
        Assert.That(tours[0].Intersect(tours[1]), Is.Empty);
    }

    private static List<int?> Take(DriverPool pool) => [.. Enumerable.Range(0, 10_000).Select(_ => pool.Next())];
}
