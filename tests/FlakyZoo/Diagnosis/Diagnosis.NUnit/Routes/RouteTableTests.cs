namespace Depot.Routes;

public class RouteTableTests
{
    [Test]
    public async Task Two_planners_fill_one_table()
    {
        var table = new RouteTable();

        await Task.WhenAll(Task.Run(() => Plan(table, 0, "red")), Task.Run(() => Plan(table, 10_000, "blue")));

        Assert.That(table.Count, Is.EqualTo(8000));
    }

    private static void Plan(RouteTable table, int first, string lorry)
    {
        for (var town = first; town < first + 4000; town++)
            table.Plan(town, lorry);
    }
}
