namespace Depot.Modes;

public class DayShiftTests
{
    [Test]
    public void The_depot_works_by_day() => Assert.That(DepotMode.Current, Is.EqualTo("day"));
}
