namespace Depot.Tariffs;

public class HolidayTests
{
    [Test]
    public void Winter_is_chosen_for_the_holidays() => Assert.That(Tariff.Choose("winter"), Is.EqualTo(6));
}
