namespace Depot.Tariffs;

public class SeasonTests
{
    [Test]
    public void Summer_is_chosen() => Assert.That(Tariff.Choose("summer"), Is.EqualTo(6));
}
