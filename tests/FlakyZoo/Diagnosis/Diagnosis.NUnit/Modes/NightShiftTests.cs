namespace Depot.Modes;

public class NightShiftTests
{
    [Test]
    public void The_depot_can_work_by_night()
    {
        DepotMode.Set("night");

        Assert.That("night", Has.Length.EqualTo(5));
    }
}
